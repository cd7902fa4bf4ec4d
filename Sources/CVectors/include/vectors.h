// Loops over contiguous floats that gain most from wide vectors. Swift compiles for the oldest processor that a build must
// run on; these are compiled for several, and the widest that the processor has is taken when the program starts.
#pragma once

// a[i] becomes exp(a[i] - shift). Returns the sum of the results.
float attune_exponentiate(float *a, float shift, long count);

// The sum of exp(a[i] - shift).
float attune_exponential_sum(const float *a, float shift, long count);

// out[i] becomes 1 / (1 + exp(-x[i])).
void attune_sigmoid(const float *x, float *out, long count);

// The largest element; minus infinity of none.
float attune_maximum(const float *a, long count);

// The sum of a[i] b[i].
float attune_dot(const float *a, const float *b, long count);

// out[c][r] becomes a[r][c]. Strides are floats from one row's start to the next's.
void attune_transpose(const float *a, long stride, long rows, long columns, float *out, long out_stride);
