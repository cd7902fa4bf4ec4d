#include "vectors.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

// Only glibc resolves a function when the program starts.
#if defined(__x86_64__) && defined(__GLIBC__)
#define FOR_EACH_PROCESSOR __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define FOR_EACH_PROCESSOR
#endif

// Sums are kept in so many parts, which become lanes of vectors.
enum { LANES = 32 };

// The exponential to about one unit in the last place; no smaller than that of -87.3 and no larger than that of 88.
//
// x = n ln 2 + f with |f| <= ln 2 / 2; exp f by a polynomial of degree 6 (Cephes' expf), 2^n by its exponent's bits.
static inline __attribute__((always_inline)) float exponential(float x) {
    x = x < -87.3f ? -87.3f : x;
    x = x > 88.0f ? 88.0f : x;
    // Adding 1.5 * 2^23 rounds to a whole number, which then stands in the lowest bits.
    const float magic = 12582912.0f;
    float shifted = x * 1.44269504f + magic;
    float n = shifted - magic;
    float f = x - n * 0.693359375f - n * -2.12194440e-4f;
    float p = 1.98756915e-4f;
    p = p * f + 1.39819995e-3f;
    p = p * f + 8.33345191e-3f;
    p = p * f + 4.16657959e-2f;
    p = p * f + 1.66666655e-1f;
    p = p * f + 5.00000012e-1f;
    p = p * f * f + f + 1.0f;
    int32_t bits, one;
    memcpy(&bits, &shifted, 4);
    memcpy(&one, &magic, 4);
    bits = (bits - one + 127) << 23;
    float power;
    memcpy(&power, &bits, 4);
    return p * power;
}

static inline __attribute__((always_inline)) float total(float *lanes) {
    for (int half = LANES / 2; half > 0; half /= 2)
        for (int lane = 0; lane < half; lane++) lanes[lane] += lanes[lane + half];
    return lanes[0];
}

FOR_EACH_PROCESSOR
float attune_exponentiate(float *a, float shift, long count) {
    float sums[LANES] = {0};
    long index = 0;
    for (; index + LANES <= count; index += LANES)
        for (int lane = 0; lane < LANES; lane++) {
            float value = exponential(a[index + lane] - shift);
            a[index + lane] = value;
            sums[lane] += value;
        }
    for (int lane = 0; index < count; index++, lane++) sums[lane] += a[index] = exponential(a[index] - shift);
    return total(sums);
}

FOR_EACH_PROCESSOR
float attune_exponential_sum(const float *a, float shift, long count) {
    float sums[LANES] = {0};
    long index = 0;
    for (; index + LANES <= count; index += LANES)
        for (int lane = 0; lane < LANES; lane++) sums[lane] += exponential(a[index + lane] - shift);
    for (int lane = 0; index < count; index++, lane++) sums[lane] += exponential(a[index] - shift);
    return total(sums);
}

FOR_EACH_PROCESSOR
void attune_sigmoid(const float *restrict x, float *restrict out, long count) {
    for (long index = 0; index < count; index++) out[index] = 1.0f / (1.0f + exponential(-x[index]));
}

FOR_EACH_PROCESSOR
float attune_maximum(const float *a, long count) {
    float best[LANES];
    for (int lane = 0; lane < LANES; lane++) best[lane] = -INFINITY;
    long index = 0;
    for (; index + LANES <= count; index += LANES)
        for (int lane = 0; lane < LANES; lane++)
            best[lane] = a[index + lane] > best[lane] ? a[index + lane] : best[lane];
    for (int lane = 0; index < count; index++, lane++) best[lane] = a[index] > best[lane] ? a[index] : best[lane];
    float largest = best[0];
    for (int lane = 1; lane < LANES; lane++) largest = best[lane] > largest ? best[lane] : largest;
    return largest;
}

FOR_EACH_PROCESSOR
float attune_dot(const float *a, const float *b, long count) {
    float sums[LANES] = {0};
    long index = 0;
    for (; index + LANES <= count; index += LANES)
        for (int lane = 0; lane < LANES; lane++) sums[lane] += a[index + lane] * b[index + lane];
    for (int lane = 0; index < count; index++, lane++) sums[lane] += a[index] * b[index];
    return total(sums);
}

typedef float four __attribute__((vector_size(16), aligned(4)));

static inline __attribute__((always_inline)) void transpose_four(const float *a, long stride, float *out,
                                                                 long out_stride) {
    four rows[4];
    for (int row = 0; row < 4; row++) rows[row] = *(const four *)(a + row * stride);
    four low = __builtin_shufflevector(rows[0], rows[1], 0, 4, 1, 5);
    four high = __builtin_shufflevector(rows[0], rows[1], 2, 6, 3, 7);
    four next_low = __builtin_shufflevector(rows[2], rows[3], 0, 4, 1, 5);
    four next_high = __builtin_shufflevector(rows[2], rows[3], 2, 6, 3, 7);
    *(four *)out = __builtin_shufflevector(low, next_low, 0, 1, 4, 5);
    *(four *)(out + out_stride) = __builtin_shufflevector(low, next_low, 2, 3, 6, 7);
    *(four *)(out + 2 * out_stride) = __builtin_shufflevector(high, next_high, 0, 1, 4, 5);
    *(four *)(out + 3 * out_stride) = __builtin_shufflevector(high, next_high, 2, 3, 6, 7);
}

// Four by four, along the rows of blocks of sixteen rows: each line of memory is read and written in one go.
void attune_transpose(const float *a, long stride, long rows, long columns, float *out, long out_stride) {
    long whole_rows = rows / 4 * 4, whole_columns = columns / 4 * 4;
    for (long top = 0; top < whole_rows; top += 16)
        for (long left = 0; left < whole_columns; left += 4)
            for (long row = top; row < whole_rows && row < top + 16; row += 4)
                transpose_four(a + row * stride + left, stride, out + left * out_stride + row, out_stride);
    for (long row = 0; row < rows; row++)
        for (long column = row < whole_rows ? whole_columns : 0; column < columns; column++)
            out[column * out_stride + row] = a[row * stride + column];
}
