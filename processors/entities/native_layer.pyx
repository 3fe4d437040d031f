# cython: language_level=3, boundscheck=False, wraparound=False, cdivision=True, initializedcheck=False
"""What a new word brings to the tagger's hidden layer, compiled: `arithmetic.Layer`, in sums of 32 bits."""

import numpy as np

from processors.entities.arithmetic import LARGEST as _LARGEST, STEP as _STEP

from libc.math cimport rintf
from libc.stdint cimport int8_t, int16_t, int32_t

ctypedef Py_ssize_t intp

cdef extern from *:
    """
    #define AT_ONCE 64  /* units summed together: what registers hold */

    /* Two rows of the layer lie side by side, (pairs, width, 2), so that one instruction multiplies both and adds. */
    static void sum_pairs(const int16_t* rows, const int32_t* numbers, const int16_t* values, int pairs, Py_ssize_t width, int32_t* sums) {
        for (Py_ssize_t unit = 0; unit < width; unit++) sums[unit] = 0;
        for (int pair = 0; pair < pairs; pair++) {
            const int16_t* row = rows + 2 * width * numbers[pair];
            int32_t first = values[2 * pair], second = values[2 * pair + 1];
            for (Py_ssize_t unit = 0; unit < width; unit++) sums[unit] += row[2 * unit] * first + row[2 * unit + 1] * second;
        }
    }

    #if defined(__x86_64__) && defined(__GNUC__)
    #include <immintrin.h>
    __attribute__((target("avx2"))) static void sum_pairs_avx2(
        const int16_t* rows, const int32_t* numbers, const int16_t* values, int pairs, Py_ssize_t width, int32_t* sums
    ) {
        for (Py_ssize_t unit = 0; unit < width; unit += AT_ONCE) {
            __m256i sum[AT_ONCE / 8];
            for (int at = 0; at < AT_ONCE / 8; at++) sum[at] = _mm256_setzero_si256();
            for (int pair = 0; pair < pairs; pair++) {
                const __m256i* row = (const __m256i*)(rows + 2 * (width * numbers[pair] + unit));
                __m256i both = _mm256_set1_epi32((uint16_t)values[2 * pair] | (uint32_t)(uint16_t)values[2 * pair + 1] << 16);
                for (int at = 0; at < AT_ONCE / 8; at++)
                    sum[at] = _mm256_add_epi32(sum[at], _mm256_madd_epi16(_mm256_loadu_si256(row + at), both));
            }
            for (int at = 0; at < AT_ONCE / 8; at++) _mm256_storeu_si256((__m256i*)(sums + unit) + at, sum[at]);
        }
    }
    #define WIDE (__builtin_cpu_supports("avx2"))
    #else
    #define sum_pairs_avx2 sum_pairs
    #define WIDE 0
    #endif
    """
    enum:
        AT_ONCE
    int WIDE
    void sum_pairs(const int16_t*, const int32_t*, const int16_t*, int, intp, int32_t*) noexcept nogil
    void sum_pairs_avx2(const int16_t*, const int32_t*, const int16_t*, int, intp, int32_t*) noexcept nogil


cdef class Layer:
    """`arithmetic.Layer`."""

    cdef int16_t[:, :, ::1] rows  # (pairs, padded width, 2)
    cdef intp width
    cdef double unit
    cdef bint wide

    def __init__(self, layer, double unit, bint wide=True):
        """`wide` is for tests: without it no wider registers are used than any processor has."""
        height, self.width = layer.shape
        padded = np.zeros((height + height % 2, (self.width + AT_ONCE - 1) // AT_ONCE * AT_ONCE), np.int16)
        padded[:height, :self.width] = layer
        self.rows = padded.reshape(-1, 2, padded.shape[1]).transpose(0, 2, 1).copy()
        self.unit, self.wide = unit, wide and WIDE != 0

    def steps_of(self, inputs):
        """`arithmetic.Layer.steps_of`: only of the pairs of which one is not nothing, as half of a rare word's are."""
        cdef intp pairs = self.rows.shape[0], width = self.rows.shape[1], word, pair, unit
        cdef const int8_t[:, ::1] given = inputs
        cdef intp words = given.shape[0], height = given.shape[1]
        cdef int32_t[::1] sums = np.empty(width, np.int32), numbers = np.empty(pairs, np.int32)
        cdef int16_t[::1] values = np.empty(2 * pairs, np.int16)
        found = np.empty((words, self.width), np.int16)
        cdef int16_t[:, ::1] steps = found
        cdef int first, second, some
        cdef float whole, most = _LARGEST
        cdef double step = 1 / _STEP
        for word in range(words):
            some = 0
            for pair in range(pairs):
                first, second = given[word, 2 * pair], given[word, 2 * pair + 1] if 2 * pair + 1 < height else 0
                if first or second:
                    numbers[some], values[2 * some], values[2 * some + 1] = pair, first, second
                    some += 1
            if self.wide:
                sum_pairs_avx2(&self.rows[0, 0, 0], &numbers[0], &values[0], some, width, &sums[0])
            else:
                sum_pairs(&self.rows[0, 0, 0], &numbers[0], &values[0], some, width, &sums[0])
            for unit in range(self.width):
                whole = rintf(<float>(sums[unit] * self.unit * step))
                steps[word, unit] = <int16_t>max(-most, min(most, whole))
        return found
