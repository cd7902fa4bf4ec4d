// Products of matrices by oneDNN, whose C interface differs between versions 2 and 3.
#pragma once

#include <dlfcn.h>
#include <dnnl.h>
#include <stdlib.h>

#if DNNL_VERSION_MAJOR >= 3
typedef dnnl_memory_desc_t attune_desc;
#define ATTUNE_REF(desc) (desc)
#else
typedef dnnl_memory_desc_t attune_desc;
#define ATTUNE_REF(desc) (&(desc))
#endif

// c = a b, or c += a b, of one shape. a: m × k and b: k × n in float32 or bfloat16, c: m × n in float32.
typedef struct {
    dnnl_primitive_t primitive;
    attune_desc a, b, c, scratch;
    // Bytes of memory that a run wants for itself.
    size_t scratch_size;
} attune_product;

static inline int attune_has_instructions(int wanted) {
#if defined(__x86_64__)
    return ((int)dnnl_get_effective_cpu_isa() & wanted) == wanted;
#else
    return 0;
#endif
}

// Whether the processor has vectors of 16 floats, for which oneDNN's products are faster than those of BLAS.
static inline int attune_multiplies_wide_floats(void) { return attune_has_instructions(dnnl_cpu_isa_avx512_core); }

// Whether the processor multiplies bfloat16 itself. Without, oneDNN is slower than in float32.
static inline int attune_multiplies_bfloat16(void) { return attune_has_instructions(dnnl_cpu_isa_avx512_core_bf16); }

// Called with 1 holds oneDNN to the calling thread; null where it was built without OpenMP, whose function it is.
typedef void (*attune_set_threads)(int);

static inline attune_set_threads attune_find_set_threads(void) {
    return (attune_set_threads)dlsym(RTLD_DEFAULT, "omp_set_num_threads");
}

static inline int attune_describe(attune_desc *desc, int rows, int columns, int row_stride, int column_stride,
                                  dnnl_data_type_t type) {
    dnnl_dims_t sizes = {rows, columns}, strides = {row_stride, column_stride};
#if DNNL_VERSION_MAJOR >= 3
    return dnnl_memory_desc_create_with_strides(desc, 2, sizes, type, strides);
#else
    return dnnl_memory_desc_init_by_strides(desc, 2, sizes, type, strides);
#endif
}

// Null where oneDNN cannot do it. Strides are in elements.
static inline attune_product *attune_product_create(dnnl_engine_t engine, int is_bfloat16, int m, int n, int k,
                                                    int a_row, int a_column, int b_row, int b_column, int c_row,
                                                    int accumulates) {
    dnnl_data_type_t type = is_bfloat16 ? dnnl_bf16 : dnnl_f32;
    attune_product *product = calloc(1, sizeof(attune_product));
    if (!product) return NULL;
    dnnl_primitive_attr_t attributes = NULL;
    dnnl_post_ops_t sum = NULL;
    dnnl_primitive_desc_t desc = NULL;
    int status = attune_describe(&product->a, m, k, a_row, a_column, type)
        || attune_describe(&product->b, k, n, b_row, b_column, type)
        || attune_describe(&product->c, m, n, c_row, 1, dnnl_f32) || dnnl_primitive_attr_create(&attributes)
        // The library's own scratch memory belongs to the thread that made a product, not to the one that runs it.
        || dnnl_primitive_attr_set_scratchpad_mode(attributes, dnnl_scratchpad_mode_user);
    if (!status && accumulates) {
        status = dnnl_post_ops_create(&sum);
#if DNNL_VERSION_MAJOR >= 3
        status = status || dnnl_post_ops_append_sum(sum, 1, 0, dnnl_f32);
#else
        status = status || dnnl_post_ops_append_sum(sum, 1);
#endif
        status = status || dnnl_primitive_attr_set_post_ops(attributes, sum);
    }
    if (!status) {
#if DNNL_VERSION_MAJOR >= 3
        status = dnnl_matmul_primitive_desc_create(&desc, engine, product->a, product->b, NULL, product->c, attributes);
#else
        dnnl_matmul_desc_t operation;
        status = dnnl_matmul_desc_init(&operation, &product->a, &product->b, NULL, &product->c)
            || dnnl_primitive_desc_create(&desc, &operation, attributes, engine, NULL);
#endif
    }
    status = status || dnnl_primitive_create(&product->primitive, desc);
    if (!status) {
#if DNNL_VERSION_MAJOR >= 3
        status = dnnl_memory_desc_clone(&product->scratch, dnnl_primitive_desc_query_md(desc, dnnl_query_scratchpad_md, 0));
        product->scratch_size = dnnl_memory_desc_get_size(product->scratch);
#else
        product->scratch = *dnnl_primitive_desc_query_md(desc, dnnl_query_scratchpad_md, 0);
        product->scratch_size = dnnl_memory_desc_get_size(&product->scratch);
#endif
    }
    if (desc) dnnl_primitive_desc_destroy(desc);
    if (sum) dnnl_post_ops_destroy(sum);
    if (attributes) dnnl_primitive_attr_destroy(attributes);
    if (!status) return product;
    free(product);
    return NULL;
}

static inline void attune_product_destroy(attune_product *product) {
    dnnl_primitive_destroy(product->primitive);
#if DNNL_VERSION_MAJOR >= 3
    dnnl_memory_desc_destroy(product->a);
    dnnl_memory_desc_destroy(product->b);
    dnnl_memory_desc_destroy(product->c);
    dnnl_memory_desc_destroy(product->scratch);
#endif
    free(product);
}

// Returns 0 when the product stands in c. May run on any thread, on several at once with a scratch memory each.
static inline int attune_product_run(const attune_product *product, dnnl_engine_t engine, const void *a, const void *b,
                                     float *c, void *scratch_memory) {
    dnnl_stream_t stream = NULL;
    dnnl_memory_t from = NULL, weights = NULL, to = NULL, scratch = NULL;
    int status = dnnl_stream_create(&stream, engine, dnnl_stream_default_flags)
        || dnnl_memory_create(&from, ATTUNE_REF(product->a), engine, (void *)a)
        || dnnl_memory_create(&weights, ATTUNE_REF(product->b), engine, (void *)b)
        || dnnl_memory_create(&to, ATTUNE_REF(product->c), engine, c)
        || dnnl_memory_create(&scratch, ATTUNE_REF(product->scratch), engine, scratch_memory);
    if (!status) {
        dnnl_exec_arg_t arguments[] = {{DNNL_ARG_SRC, from}, {DNNL_ARG_WEIGHTS, weights}, {DNNL_ARG_DST, to},
                                       {DNNL_ARG_SCRATCHPAD, scratch}};
        status = dnnl_primitive_execute(product->primitive, stream, 4, arguments) || dnnl_stream_wait(stream);
    }
    if (scratch) dnnl_memory_destroy(scratch);
    if (to) dnnl_memory_destroy(to);
    if (weights) dnnl_memory_destroy(weights);
    if (from) dnnl_memory_destroy(from);
    if (stream) dnnl_stream_destroy(stream);
    return status;
}
