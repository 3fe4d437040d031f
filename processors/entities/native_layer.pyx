# cython: language_level=3, boundscheck=False, wraparound=False, cdivision=True, initializedcheck=False
"""What new words bring to the tagger's hidden layer, compiled: `arithmetic.Layer`, in sums of 32 bits."""

import numpy as np

from processors.entities.arithmetic import LARGEST as _LARGEST, STEP as _STEP

from libc.stdint cimport int8_t, int16_t, int32_t

ctypedef Py_ssize_t intp

cdef extern from *:
    """
    #define UNITS 64  /* summed together: what registers hold; their rows stay in the nearest cache for all words */

    /* Two rows of the layer lie side by side, (pairs, UNITS, 2), so that one instruction multiplies both and adds. */
    static void sum_units(const int16_t* rows, const int16_t* values, Py_ssize_t pairs, int32_t* sums) {
        for (int unit = 0; unit < UNITS; unit++) sums[unit] = 0;
        for (Py_ssize_t pair = 0; pair < pairs; pair++, rows += 2 * UNITS) {
            int32_t first = values[2 * pair], second = values[2 * pair + 1];
            for (int unit = 0; unit < UNITS; unit++) sums[unit] += rows[2 * unit] * first + rows[2 * unit + 1] * second;
        }
    }

    /* What `rint` gives, where nothing is larger than `most`, and for many at once. */
    #define ROUND_UNITS { \\
        for (Py_ssize_t at = 0; at < units; at++) { \\
            float step = (float)(sums[at] * unit); \\
            step = step > most ? most : step < -most ? -most : step; \\
            steps[at] = (int16_t)(step + 12582912.0f - 12582912.0f);  /* 3 * 2**22: no place is left for fractions */ \\
        } \\
    }
    static void round_units(const int32_t* sums, double unit, float most, Py_ssize_t units, int16_t* steps) ROUND_UNITS

    #if defined(__x86_64__) && defined(__GNUC__)
    #include <immintrin.h>
    __attribute__((target("avx2"))) static void sum_units_avx2(
        const int16_t* rows, const int16_t* values, Py_ssize_t pairs, int32_t* sums
    ) {
        __m256i sum[UNITS / 8];
        for (int at = 0; at < UNITS / 8; at++) sum[at] = _mm256_setzero_si256();
        for (Py_ssize_t pair = 0; pair < pairs; pair++, rows += 2 * UNITS) {
            __m256i both = _mm256_set1_epi32((uint16_t)values[2 * pair] | (uint32_t)(uint16_t)values[2 * pair + 1] << 16);
            for (int at = 0; at < UNITS / 8; at++)
                sum[at] = _mm256_add_epi32(sum[at], _mm256_madd_epi16(_mm256_loadu_si256((const __m256i*)rows + at), both));
        }
        for (int at = 0; at < UNITS / 8; at++) _mm256_storeu_si256((__m256i*)sums + at, sum[at]);
    }
    __attribute__((target("avx2"))) static void round_units_avx2(
        const int32_t* sums, double unit, float most, Py_ssize_t units, int16_t* steps
    ) ROUND_UNITS
    #define WIDE (__builtin_cpu_supports("avx2"))
    #else
    #define sum_units_avx2 sum_units
    #define round_units_avx2 round_units
    #define WIDE 0
    #endif
    """
    enum:
        UNITS
    int WIDE
    void sum_units(const int16_t*, const int16_t*, intp, int32_t*) noexcept nogil
    void sum_units_avx2(const int16_t*, const int16_t*, intp, int32_t*) noexcept nogil
    void round_units(const int32_t*, double, float, intp, int16_t*) noexcept nogil
    void round_units_avx2(const int32_t*, double, float, intp, int16_t*) noexcept nogil

cdef float LARGEST = _LARGEST


cdef class Layer:
    """`arithmetic.Layer`."""

    cdef int16_t[:, :, :, ::1] rows  # (units / UNITS, pairs, UNITS, 2)
    cdef intp width
    cdef double unit
    cdef bint wide

    def __init__(self, layer, double unit, bint wide=True):
        """`wide` is for tests: without it no wider registers are used than any processor has."""
        height, self.width = layer.shape
        padded = np.zeros((height + height % 2, (self.width + UNITS - 1) // UNITS * UNITS), np.int16)
        padded[:height, :self.width] = layer
        self.rows = padded.reshape(-1, 2, padded.shape[1] // UNITS, UNITS).transpose(2, 0, 3, 1).copy()
        self.unit, self.wide = unit, wide and WIDE != 0

    def steps_of(self, inputs):
        """`arithmetic.Layer.steps_of`."""
        cdef intp pairs = self.rows.shape[1], words = len(inputs), word, part, begin, units
        padded = np.zeros((words, 2 * pairs), np.int16)
        padded[:, :inputs.shape[1]] = inputs
        found = np.empty((words, self.width), np.int16)
        cdef const int16_t[:, ::1] values = padded
        cdef int16_t[:, ::1] steps = found
        cdef int32_t[UNITS] sums
        cdef double unit = self.unit / _STEP
        for part in range(self.rows.shape[0]):
            begin = part * UNITS
            units = min(<intp>UNITS, self.width - begin)
            for word in range(words):
                if self.wide:
                    sum_units_avx2(&self.rows[part, 0, 0, 0], &values[word, 0], pairs, sums)
                    round_units_avx2(sums, unit, LARGEST, units, &steps[word, begin])
                else:
                    sum_units(&self.rows[part, 0, 0, 0], &values[word, 0], pairs, sums)
                    round_units(sums, unit, LARGEST, units, &steps[word, begin])
        return found
