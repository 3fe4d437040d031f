# cython: language_level=3, boundscheck=False, wraparound=False, cdivision=True, initializedcheck=False
"""What is asked of each new word, compiled: its form (`words.form`), its bytes (`inputs.Inputs`), a name's hash (`table.hash_of`)."""

import numpy as np

from processors.entities import words as _words
from processors.entities.cues import CALENDAR as _CALENDAR
from processors.entities.inputs import ADDED_FLAGS, SET as _SET

from libc.stdint cimport int8_t, uint8_t, uint32_t, uint64_t
from libc.string cimport memcpy

ctypedef Py_ssize_t intp

cdef extern from "Python.h":
    int PyUnicode_KIND(object)
    void* PyUnicode_DATA(object)
    Py_UCS4 PyUnicode_READ(int, void*, Py_ssize_t) noexcept

cdef enum:
    POLYNOMIAL = 0xEDB88320  # CRC-32, as zlib has it
    DOLLAR = 36
    FULL_STOP = 46

cdef uint64_t BASE = 0x9E3779B97F4A7C15, MIX = 0xD6E8FEB86659FD93
cdef uint32_t BUCKETS = _words.BUCKETS
cdef int8_t SET = _SET
cdef int FLAGS = _words.FLAGS + ADDED_FLAGS
cdef dict MARKS = _words.MARKS
cdef frozenset CALENDAR = frozenset(_CALENDAR)
cdef uint32_t[256] remainders


cdef void divide() noexcept:
    cdef uint32_t number, left
    cdef int bit
    for number in range(256):
        left = number
        for bit in range(8):
            left = (left >> 1) ^ (POLYNOMIAL if left & 1 else 0)
        remainders[number] = left


divide()


cdef inline uint32_t with_byte(uint32_t sum, uint32_t byte) noexcept nogil:
    return remainders[(sum ^ byte) & 0xFF] ^ (sum >> 8)


cdef inline uint32_t with_letter(uint32_t sum, uint32_t letter) noexcept nogil:
    """The sum with a letter's UTF-8 bytes."""
    if letter < 0x80:
        return with_byte(sum, letter)
    if letter < 0x800:
        return with_byte(with_byte(sum, 0xC0 | letter >> 6), 0x80 | letter & 0x3F)
    if letter < 0x10000:
        sum = with_byte(sum, 0xE0 | letter >> 12)
    else:
        sum = with_byte(with_byte(sum, 0xF0 | letter >> 18), 0x80 | letter >> 12 & 0x3F)
    return with_byte(with_byte(sum, 0x80 | letter >> 6 & 0x3F), 0x80 | letter & 0x3F)


cdef inline uint32_t bucket(str word, intp begin, intp end, bint marked) noexcept:
    """Of letters [begin, end), a '$' before them if `marked`."""
    cdef uint32_t sum = 0xFFFFFFFF
    cdef intp at
    if marked:
        sum = with_byte(sum, DOLLAR)
    for at in range(begin, end):
        sum = with_letter(sum, <uint32_t>PyUnicode_READ(PyUnicode_KIND(word), PyUnicode_DATA(word), at))
    return (sum ^ 0xFFFFFFFF) % BUCKETS


cdef uint32_t shape(str word):
    """`words._shape`."""
    cdef Py_UCS4 first = word[0]
    cdef intp length = len(word)
    if word.islower():
        return 0 if word.isalpha() else MARKS.get(word, 1)
    if first.isdigit():
        return 2 if length <= 2 else 3 if length == 4 and word.isdigit() else 4
    if word.isalpha():
        if word.isupper():
            return 5 if length == 1 else 6 if length <= 4 else 7
        if first.isupper():
            return 10 if not word[1:].islower() else 8 if length <= 3 else 9
        return 11
    if "." in word and first.isupper():
        return 12 if length == 2 else 13 if word.isupper() else 14
    return 15 if first.isupper() else MARKS.get(word, 28)


cdef class Inputs:
    """`inputs.Inputs`."""

    cdef readonly intp size
    cdef const int8_t[:, ::1] shapes, ends, beginnings, vectors, known
    cdef dict vector_of, known_of
    cdef frozenset given, surnames

    def __init__(self, forms, vectors, known, frozenset given, frozenset surnames):
        self.shapes, self.ends, self.beginnings = forms
        self.vector_of, self.vectors = vectors
        self.known_of, self.known = known
        self.given, self.surnames = given, surnames
        self.size = FLAGS + sum(table.shape[1] for table in (*forms, vectors[1], known[1]))

    def of(self, words):
        """`inputs.Inputs.of`."""
        found = np.zeros((len(words), self.size), np.int8)
        cdef int8_t[:, ::1] bytes_ = found
        cdef int8_t* byte
        cdef intp number, length
        cdef str word
        for number, word in enumerate(words):
            byte, length = &bytes_[number, 0], len(word)
            byte = copied(byte, self.shapes, shape(word))
            byte = copied(byte, self.ends, bucket(word, max(length - 3, 0), length, length <= 3))
            byte = copied(byte, self.beginnings, bucket(word, 0, min(length, 3), False))
            vector, known = self.vector_of.get(word.lower()), self.known_of.get(word)
            byte[0] = SET * (word in self.given)
            byte[1] = SET * (word in self.surnames)
            byte[2] = SET * (word in CALENDAR)
            byte[3] = SET * word[0].isupper()
            byte[4] = SET * (vector is None)
            byte[5] = SET * (known is None)
            byte[6] = SET
            byte += FLAGS
            if vector is not None:
                copied(byte, self.vectors, vector)
            byte += self.vectors.shape[1]
            if known is not None:
                copied(byte, self.known, known)
        return found


cdef inline int8_t* copied(int8_t* to, const int8_t[:, ::1] table, intp row) noexcept:
    """Where the next byte goes."""
    memcpy(to, &table[row, 0], table.shape[1])
    return to + table.shape[1]


def hash_of(str phrase):
    """`table.hash_of`."""
    cdef int kind = PyUnicode_KIND(phrase)
    cdef void* data = PyUnicode_DATA(phrase)
    cdef uint64_t total = 0, power = 1
    cdef intp at
    for at in range(len(phrase)):
        total += <uint64_t>PyUnicode_READ(kind, data, at) * power
        power *= BASE
    total = (total ^ (total >> 32)) * MIX
    return total ^ (total >> 29)
