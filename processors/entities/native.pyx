# cython: language_level=3, boundscheck=False, wraparound=False, cdivision=True, initializedcheck=False
"""The inner loops of the lexicon's walk and of the tagger, compiled: what `table.py`, `vocabulary.py`, `tagger.py` and
`crf.py` say in numpy, word by word. Each function here names its twin there; the tests hold them to the same results.
"""

import numpy as np

from processors.entities.arithmetic import STEP as _STEP, TYPES
from processors.entities.crf import CALIBRATION
from processors.entities.vocabulary import JOINED, LONGEST_CHUNK

from libc.math cimport exp, log, rint
from libc.stdint cimport int16_t, int32_t, uint8_t, uint16_t, uint32_t, uint64_t
from libc.string cimport memcpy, memset

ctypedef Py_ssize_t intp

cdef extern from "Python.h":
    int PyUnicode_KIND(object)
    void* PyUnicode_DATA(object)
    Py_UCS4 PyUnicode_READ(int, void*, Py_ssize_t) noexcept

cdef extern from *:
    """
    /* Where a processor has wider registers the loops use them: the sums are of whole numbers, the same in any order. */
    #if defined(__x86_64__) && defined(__GLIBC__) && defined(__GNUC__) && !defined(__clang__)
    #define WIDER __attribute__((target_clones("avx2", "default")))
    #else
    #define WIDER
    #endif

    #define APART 4
    #define MOST_UNITS 1024
    typedef double Half __attribute__((vector_size(32), aligned(8), may_alias));  /* of a row of labels */

    WIDER static void weigh(
        const int16_t* bias, const int16_t* const* shares, int more, Py_ssize_t width, const double* output, double* total
    ) {
        int16_t sums[MOST_UNITS];
        const int16_t *a = shares[0], *b = shares[1], *c = shares[2], *d = shares[3], *e = shares[4];
        for (Py_ssize_t unit = 0; unit < width; unit++)
            sums[unit] = (int16_t)(bias[unit] + a[unit] + b[unit] + c[unit] + d[unit] + e[unit]);
        for (int one = 5; one < 5 + more; one++)
            for (Py_ssize_t unit = 0; unit < width; unit++)
                sums[unit] = (int16_t)(sums[unit] + shares[one][unit]);
        Half sum[APART][2] = {{{0}}};  /* apart, so that no addition waits for the one before */
        for (Py_ssize_t unit = 0; unit < width; unit += APART)
            for (int one = 0; one < APART; one++) {
                double weight = sums[unit + one] > 0 ? sums[unit + one] : 0;
                const Half* row = (const Half*)(output + 8 * (unit + one));
                sum[one][0] += weight * row[0];
                sum[one][1] += weight * row[1];
            }
        for (int one = 0; one < APART; one++)
            for (int label = 0; label < 8; label++) total[label] += sum[one][label / 4][label % 4];
    }
    """
    enum:
        APART
        MOST_UNITS
    void weigh(const int16_t* bias, const int16_t** shares, int more, Py_ssize_t width, const double* output, double* total) noexcept nogil

cdef enum:
    BLANK = 32
    FULL_STOP = 46
    A = 65
    Z = 90
    LABELS = 7
    PADDED = 8  # labels, so that a row of scores fills whole registers
    KINDS = 4  # none, person, organisation, place
    WINDOW = 2
    ENUMERATED = 4
    SLOTS = 18  # bits
    HAN = 1
    KATAKANA = 2
    HIRAGANA = 3
    HANGUL = 4
    EAST_MARK = 5
    SHORT = 25  # letters


cdef struct Row:  # `vocabulary.ROW`
    intp met
    int32_t slot, form, length, width
    uint8_t space, capital, inner, ends_sentence, opens, quote


cdef struct Chunk:
    int32_t first  # its only row, or where they begin in `of_chunks`
    uint16_t count
    uint8_t length  # of the letters; more than SHORT where they are many, or not ASCII
    uint8_t letters[SHORT]


cdef uint64_t BASE = 0x9E3779B97F4A7C15, MIX = 0xD6E8FEB86659FD93
cdef double STEP = _STEP
cdef intp LONGEST = LONGEST_CHUNK


cdef struct Table:
    const uint64_t* keys
    const int32_t* values
    const uint32_t* buckets
    int shift


cdef inline int32_t find(Table* table, uint64_t hashed) noexcept nogil:
    cdef uint64_t bucket = hashed >> table.shift
    cdef uint32_t place
    for place in range(table.buckets[bucket], table.buckets[bucket + 1]):
        if table.keys[place] == hashed:
            return table.values[place]
    return 0


cdef Table table_of(object told):
    cdef Table table
    cdef const uint64_t[::1] keys = told.keys
    cdef const int32_t[::1] values = told.values
    cdef const uint32_t[::1] buckets = told.buckets
    table.keys = &keys[0] if keys.shape[0] else NULL
    table.values = &values[0] if values.shape[0] else NULL
    table.buckets = &buckets[0]
    table.shift = 64 - int(buckets.shape[0] - 1).bit_length() + 1
    return table


def walk(str folded, object known, object users, long long apart):
    """`table.walk`."""
    cdef Table ours = table_of(known), theirs = table_of(users)
    cdef int kind = PyUnicode_KIND(folded)
    cdef void* data = PyUnicode_DATA(folded)
    cdef intp size = len(folded), start, end, longest, last = 0
    cdef Py_UCS4 letter, before, after
    cdef uint64_t total, power, mixed
    cdef long long meaning, means
    cdef int32_t value, user
    found = []
    for start in range(1, size):
        letter, before = PyUnicode_READ(kind, data, start), PyUnicode_READ(kind, data, start - 1)
        if start < last or letter == BLANK or (before != BLANK and not begins(before, letter)):
            continue
        total, power, end, longest, means = 0, 1, start, 0, 0
        while end < size:
            letter = PyUnicode_READ(kind, data, end)
            total += <uint64_t>letter * power
            power *= BASE
            end += 1
            if letter == BLANK:
                continue
            if end < size:
                after = PyUnicode_READ(kind, data, end)
                if is_word(after) and not ends(letter, after):
                    continue
            mixed = (total ^ (total >> 32)) * MIX
            mixed ^= mixed >> 29
            value, user = find(&ours, mixed), find(&theirs, mixed)
            meaning = user >> 1
            if meaning < 0:
                meaning -= apart
            elif meaning == 0:
                meaning = value >> 1
            if meaning:
                longest, means = end, meaning
            if not (value | user) & 1:
                break
        if means:
            last = longest
            found.append((start, longest, means))
    return found


cdef inline int script(Py_UCS4 letter) noexcept:
    """`table._SCRIPT`."""
    if 0x3400 <= letter < 0xA000:
        return HAN
    if 0x30A1 <= letter < 0x30FB or letter == 0x30FC:
        return KATAKANA
    if 0x3041 <= letter < 0x3097:
        return HIRAGANA
    if 0x3001 <= letter < 0x3021 or 0xFF01 <= letter < 0xFF10 or 0xFF1A <= letter < 0xFF21:
        return EAST_MARK
    return HANGUL if 0xAC00 <= letter < 0xD7A4 else 0


cdef inline bint begins(Py_UCS4 before, Py_UCS4 letter) noexcept:
    """Whether a word begins without a blank before it."""
    if before < 0x3001 and letter < 0x3001:
        return False
    cdef int one = script(before), other = script(letter)
    return (
        other == HAN or (other == KATAKANA and one != other) or (other == HANGUL and not is_word(before))
        or (other == 0 and one > 0 and is_word(letter))
    )


cdef inline bint ends(Py_UCS4 letter, Py_UCS4 after) noexcept:
    """Whether a name may end before another letter."""
    if letter < 0x3001 and after < 0x3001:
        return False
    cdef int one = script(letter), other = script(after)
    return one == HAN or one == HANGUL or (one == KATAKANA and other != one) or (one == 0 and other > 0)


cdef bint same(str chunk, int kind, void* data, intp begin, intp end) noexcept:
    cdef int other = PyUnicode_KIND(chunk)
    cdef void* letters = PyUnicode_DATA(chunk)
    cdef intp at
    if len(chunk) != end - begin:
        return False
    for at in range(end - begin):
        if PyUnicode_READ(other, letters, at) != PyUnicode_READ(kind, data, begin + at):
            return False
    return True


cdef inline bint is_word(Py_UCS4 letter) noexcept:
    if letter < 128:
        return 48 <= letter <= 57 or 65 <= letter <= 90 or 97 <= letter <= 122
    return letter < 0xFFFF and letter.isalnum()


cdef inline uint64_t home(uint64_t hashed) noexcept:
    return ((hashed ^ (hashed >> 32)) * MIX) >> (64 - SLOTS)


cdef class Model:
    """`arithmetic.Model`: the tagger's arithmetic over one vocabulary."""

    cdef Row* row
    cdef uint8_t[::1] of_rows, of_kept  # the memory of both
    cdef Chunk* kept  # by number
    cdef const int16_t[:, :, ::1] shares, codes
    cdef const int16_t[::1] bias
    cdef double[:, ::1] output  # (hidden, PADDED)
    cdef double[::1] output_bias
    cdef double[:, ::1] transitions, odds_of  # scores, and their exponentials
    cdef const double[::1] stated, right
    cdef double leaning
    cdef intp hidden
    cdef intp[::1] head  # of each form, the last candidate that has it
    cdef object words
    cdef const intp[::1] of_chunks, first, count
    cdef int32_t[::1] slots  # of chunks by their hash: their numbers and one, 0 for none
    cdef list chunks

    def __init__(self, words, codes, bias, output, output_bias, transitions, double leaning):
        self.words = words
        self.of_chunks, self.first, self.count = words.of_chunks, words.first, words.count
        self.slots, self.chunks = np.zeros(1 << SLOTS, np.int32), []
        self.of_rows, self.of_kept = words.of_rows.view(np.uint8), np.zeros(len(words.first) * sizeof(Chunk), np.uint8)
        self.row, self.kept = <Row*>&self.of_rows[0], <Chunk*>&self.of_kept[0]
        for chunk in words:
            self.remember(chunk.replace(JOINED, " "))
        self.shares, self.codes, self.bias = words.shares, codes, bias
        self.hidden = bias.shape[0]
        if self.hidden > MOST_UNITS or self.hidden % APART:
            raise ValueError(f"a hidden layer of {self.hidden} units: want a multiple of {APART}, {MOST_UNITS} at most")
        padded = np.zeros((self.hidden, PADDED))
        padded[:, :LABELS] = output * _STEP
        self.output, self.output_bias = padded, np.append(output_bias, 0.0)
        self.transitions = np.ascontiguousarray(transitions)
        self.odds_of = np.exp(transitions)
        self.stated, self.right = np.array(CALIBRATION[0], np.float64), np.array(CALIBRATION[1], np.float64)
        self.leaning = leaning
        self.head = np.full(len(words.of_rows), -1, np.intp)

    def names(self, str text, list offsets, list shifts, list told):
        """`arithmetic.Model.names`."""
        cdef intp[::1] pieces = self.rows(text)
        cdef intp size = pieces.shape[0], at, position = -1, words = 0, row, number = 0
        cdef intp[:, ::1] word = np.empty((6, size), np.intp)
        cdef intp[::1] rows = word[0], starts = word[1], ends = word[2], kept = word[3], sentence = word[4], code = word[5]
        cdef intp block = self.words.block
        cdef Row* one
        for at in range(size):
            row = pieces[at]
            one = &self.row[row]
            one.met = block
            position += one.length
            if not one.space:
                rows[words], ends[words], starts[words], kept[words] = row, position, position - one.width, at
                words += 1
        if not words:
            return []
        sentence[0] = 1
        for at in range(1, words):
            number = kept[at] - kept[at - 1] > 1 or (self.row[rows[at]].opens and (
                self.row[rows[at - 1]].ends_sentence
                or (at > 1 and self.row[rows[at - 1]].quote and self.row[rows[at - 2]].ends_sentence)
            ))
            sentence[at] = sentence[at - 1] + number
        cdef intp[:, ::1] candidate = np.empty((4, words), np.intp)
        cdef intp[::1] chosen = candidate[0], part_of = candidate[1], before = candidate[2], labels = candidate[3]
        cdef intp candidates = 0, part = 0, parts = len(offsets), bound
        bound = offsets[1] if parts > 1 else position + 1
        for at in range(words):
            one = &self.row[rows[at]]
            if not (one.capital or (one.inner and self.between(rows, sentence, at, words))):
                continue
            while starts[at] >= bound:
                part += 1
                bound = offsets[part + 1] if part + 1 < parts else position + 1
            chosen[candidates], part_of[candidates] = at, part
            candidates += 1
        if not candidates:
            return []
        self.spread(starts, code, words, shifts, told)
        cdef double[:, ::1] scores = np.empty((candidates, PADDED))
        self.learn(rows, sentence, words, chosen, candidates)
        self.score(rows, sentence, code, words, chosen, candidates, scores)
        if self.leaning:
            self.lean(rows, chosen, part_of, before, candidates, scores)
        cdef double[::1] sure = np.empty(candidates)
        cdef double[:, ::1] ways = np.empty((candidates, LABELS))
        cdef intp[:, ::1] back = np.empty((candidates, LABELS), np.intp)
        cdef intp first = 0
        for at in range(1, candidates + 1):
            if at == candidates or chosen[at] - chosen[at - 1] > 1 or sentence[chosen[at]] != sentence[chosen[at - 1]]:
                self.decide(scores, ways, back, first, at, labels, sure)
                first = at
        return self.told(starts, ends, chosen, part_of, labels, sure, candidates, shifts)

    cdef intp[::1] rows(self, str text):
        """`Vocabulary.rows`: cut at blanks but those behind an initial, each chunk found by its hash and its letters."""
        cdef int kind = PyUnicode_KIND(text)
        cdef void* data = PyUnicode_DATA(text)
        cdef intp size = len(text), begin = 0, end, filled = 0, number, piece
        cdef Py_UCS4 letter, before = 0, first = 0
        cdef uint64_t hashed = 0
        self.words.block += 1
        cdef intp[::1] found = np.empty(size + 2, np.intp)  # a piece has a code point, the blank before the text one more
        for end in range(size + 1):
            letter = PyUnicode_READ(kind, data, end) if end < size else BLANK
            if letter != BLANK or (end < size and before == FULL_STOP and A <= first <= Z):
                hashed = (hashed ^ <uint64_t>letter) * BASE
                first, before = before, letter
                continue
            number = self.number(text, kind, data, begin, end, hashed)
            if number < 0:
                for row in self.words.read(text[begin:end]):
                    found[filled] = row
                    filled += 1
            elif self.kept[number].count == 1:
                found[filled] = self.kept[number].first
                filled += 1
            else:
                for piece in range(self.kept[number].first, self.kept[number].first + self.kept[number].count):
                    found[filled] = self.of_chunks[piece]
                    filled += 1
            begin, hashed, first, before = end + 1, 0, 0, 0
        return found[:filled]

    cdef intp number(self, str text, int kind, void* data, intp begin, intp end, uint64_t hashed) except -2:
        """A chunk's number; -1 for one that is too long to be kept."""
        cdef uint64_t slot = home(hashed)
        cdef intp number
        if end - begin > LONGEST:
            return -1
        while self.slots[slot]:
            number = self.slots[slot] - 1
            if self.is_kept(number, kind, data, begin, end):
                return number
            slot = (slot + 1) & ((1 << SLOTS) - 1)
        chunk = text[begin:end]
        number = self.words[chunk.replace(" ", JOINED)]
        self.keep(chunk, number)
        self.slots[slot] = number + 1
        return number

    cdef bint is_kept(self, intp number, int kind, void* data, intp begin, intp end) noexcept:
        """Whether the chunk of this number is the text from `begin` to `end`."""
        cdef Chunk* chunk = &self.kept[number]
        cdef intp at
        if chunk.length > SHORT:
            return same(self.chunks[number], kind, data, begin, end)
        if chunk.length != end - begin:
            return False
        for at in range(end - begin):
            if chunk.letters[at] != PyUnicode_READ(kind, data, begin + at):
                return False
        return True

    cdef int keep(self, str chunk, intp number) except -1:
        """Takes the chunk that the vocabulary gave this number."""
        cdef Chunk* kept = &self.kept[number]
        cdef intp at
        self.chunks.append(chunk)
        kept.count = self.count[number]
        kept.first = self.of_chunks[self.first[number]] if kept.count == 1 else self.first[number]
        kept.length = SHORT + 1
        if chunk.isascii() and len(chunk) <= SHORT:
            kept.length = len(chunk)
            for at in range(len(chunk)):
                kept.letters[at] = chunk[at]
        return 0

    cdef int remember(self, str chunk) except -1:
        """Takes the next chunk that the vocabulary has already."""
        cdef int kind = PyUnicode_KIND(chunk)
        cdef void* data = PyUnicode_DATA(chunk)
        cdef uint64_t hashed = 0, slot
        cdef intp at
        for at in range(len(chunk)):
            hashed = (hashed ^ <uint64_t>PyUnicode_READ(kind, data, at)) * BASE
        slot = home(hashed)
        while self.slots[slot]:
            slot = (slot + 1) & ((1 << SLOTS) - 1)
        self.keep(chunk, len(self.chunks))
        self.slots[slot] = <int32_t>len(self.chunks)
        return 0

    cdef int learn(self, intp[::1] rows, intp[::1] sentence, intp words, intp[::1] chosen, intp candidates) except -1:
        """Has the shares worked out that `score` will ask for."""
        cdef intp number, at, near
        cdef list missing = []
        for number in range(candidates):
            at = chosen[number]
            for near in range(max(at - WINDOW, 0), min(at + WINDOW + 1, words)):
                if self.row[rows[near]].slot < 0 and sentence[near] == sentence[at]:
                    missing.append(rows[near])
        if missing:
            self.words.learn(missing)
        return 0

    cdef bint between(self, intp[::1] rows, intp[::1] sentence, intp at, intp words) noexcept:
        """`_between`: whether a word stands, with at most one inner word more on each side, between two capitals."""
        if at == 0 or at + 1 >= words or sentence[at - 1] != sentence[at] or sentence[at + 1] != sentence[at]:
            return False
        cdef Row* before = &self.row[rows[at - 1]]
        cdef Row* after = &self.row[rows[at + 1]]
        if not (before.capital or (at > 1 and before.inner and self.row[rows[at - 2]].capital)):
            return False
        return after.capital or (
            at + 2 < words and after.inner and self.row[rows[at + 2]].capital and sentence[at + 2] == sentence[at + 1]
        )

    cdef int spread(self, intp[::1] starts, intp[::1] code, intp words, list shifts, list told) except -1:
        """`_spread`: the lexicon's code of each word."""
        cdef intp part, shift, at = 0, start, end, meant, inside
        code[:words] = 0
        for part in range(len(told)):
            shift = shifts[part]
            for start, end, meant in told[part]:
                if not 0 <= meant < self.codes.shape[1] - 1:
                    raise ValueError(f"code {meant} of the lexicon is none of the tagger's")
                start, end = start - shift, end - shift
                while at < words and starts[at] < start:
                    at += 1
                if at == words:
                    return 0
                code[at] = meant
                inside = at + 1
                while inside < words and starts[inside] < end:
                    code[inside] = meant + 1
                    inside += 1
        return 0

    cdef void score(
        self, intp[::1] rows, intp[::1] sentence, intp[::1] code, intp words, intp[::1] chosen, intp candidates, double[:, ::1] scores
    ):
        """`_emissions`: exact, as all numbers are whole steps."""
        cdef intp number, at, near, place
        cdef int more
        cdef const int16_t* shares[4 * WINDOW + 2]
        for number in range(candidates):
            at, more = chosen[number], 0
            for place in range(2 * WINDOW + 1):
                near = at + place - WINDOW
                if near < 0 or near >= words or sentence[near] != sentence[at]:
                    shares[place] = &self.shares[0, place, 0]
                    continue
                shares[place] = &self.shares[self.row[rows[near]].slot, place, 0]
                if code[near]:
                    shares[2 * WINDOW + 1 + more] = &self.codes[place, code[near], 0]
                    more += 1
            memcpy(&scores[number, 0], &self.output_bias[0], PADDED * sizeof(double))
            weigh(&self.bias[0], shares, more, self.hidden, &self.output[0, 0], &scores[number, 0])

    cdef void lean(
        self, intp[::1] rows, intp[::1] chosen, intp[::1] part_of, intp[::1] before, intp candidates, double[:, ::1] scores
    ):
        """`_lean`: draws the scores of a form that occurs more than once in its text towards the types of all its places."""
        cdef intp first = 0, last
        while first < candidates:
            last = first
            while last < candidates and part_of[last] == part_of[first]:
                last += 1
            self.lean_part(rows, chosen, before, first, last, scores)
            first = last

    cdef void lean_part(self, intp[::1] rows, intp[::1] chosen, intp[::1] before, intp first, intp last, double[:, ::1] scores):
        cdef intp at, form, other, latest, count, label, kind
        cdef double mean[KINDS]
        cdef double odds[LABELS]
        cdef double total, top
        for at in range(first, last):
            form = self.row[rows[chosen[at]]].form
            if form:
                before[at] = self.head[form]
                self.head[form] = at
        for at in range(first, last):
            form = self.row[rows[chosen[at]]].form
            if not form or self.head[form] < 0:
                continue
            other, count = self.head[form], 0
            memset(mean, 0, sizeof(mean))
            self.head[form] = -1
            if before[other] < 0:
                continue
            latest = other
            while other >= 0:
                top = scores[other, 0]
                for label in range(1, LABELS):
                    top = max(top, scores[other, label])
                total = 0
                for label in range(LABELS):
                    odds[label] = exp(scores[other, label] - top)
                    total += odds[label]
                for label in range(LABELS):
                    mean[(label + 1) // 2] += odds[label] / total
                other, count = before[other], count + 1
            for kind in range(KINDS):
                mean[kind] = rint(self.leaning * log(mean[kind] / count + 1e-3) / STEP) * STEP
            other = latest
            while other >= 0:
                for label in range(LABELS):
                    scores[other, label] += mean[(label + 1) // 2]
                other = before[other]

    cdef void decide(
        self, double[:, ::1] scores, double[:, ::1] ways, intp[:, ::1] back, intp first, intp end, intp[::1] labels, double[::1] sure
    ):
        """`Crf.decide` for one run of candidates, by Viterbi; a short one's confidence is that of its whole sequence."""
        cdef intp at, label, earlier, best
        cdef double top, way, total
        cdef double alpha[LABELS]
        cdef double after[LABELS]
        for label in range(LABELS):
            ways[first, label] = scores[first, label] + self.transitions[0, label]
        for at in range(first + 1, end):
            for label in range(LABELS):
                best, top = 0, ways[at - 1, 0] + self.transitions[0, label]
                for earlier in range(1, LABELS):
                    way = ways[at - 1, earlier] + self.transitions[earlier, label]
                    if way > top:
                        best, top = earlier, way
                ways[at, label] = top + scores[at, label]
                back[at, label] = best
        best, top = 0, ways[end - 1, 0] + self.transitions[0, 0]
        for label in range(1, LABELS):
            way = ways[end - 1, label] + self.transitions[label, 0]
            if way > top:
                best, top = label, way
        labels[end - 1] = best
        for at in range(end - 1, first, -1):
            labels[at - 1] = back[at, labels[at]]
        if end - first <= ENUMERATED:
            for label in range(LABELS):
                alpha[label] = exp(scores[first, label] + self.transitions[0, label] - top / (end - first))
            for at in range(first + 1, end):
                for label in range(LABELS):
                    total = 0
                    for earlier in range(LABELS):
                        total += alpha[earlier] * self.odds_of[earlier, label]
                    after[label] = total * exp(scores[at, label] - top / (end - first))
                memcpy(alpha, after, sizeof(alpha))
            total = 0
            for label in range(LABELS):
                total += alpha[label] * self.odds_of[label, 0]
            for at in range(first, end):
                sure[at] = 1 / total
            return
        for at in range(first, end):
            top = scores[at, 0]
            for label in range(1, LABELS):
                top = max(top, scores[at, label])
            total = 0
            for label in range(LABELS):
                total += exp(scores[at, label] - top)
            label = (labels[at] - 1) // 2
            if labels[at]:
                sure[at] = (exp(scores[at, 2 * label + 1] - top) + exp(scores[at, 2 * label + 2] - top)) / total

    cdef list told(
        self, intp[::1] starts, intp[::1] ends, intp[::1] chosen, intp[::1] part_of, intp[::1] labels, double[::1] sure,
        intp candidates, list shifts,
    ):
        """`_names`: of words that are part of a name, the names."""
        cdef intp at = 0, first, shift
        cdef double confidence
        found = []
        while at < candidates:
            first, confidence = at, sure[at]
            at += 1
            if not labels[first]:
                continue
            while at < candidates and labels[at] and labels[at] % 2 == 0:
                confidence = min(confidence, sure[at])
                at += 1
            shift = shifts[part_of[first]]
            found.append((part_of[first], (
                starts[chosen[first]] + shift, ends[chosen[at - 1]] + shift, TYPES[labels[first] // 2],
                rint(self.calibrated(confidence) * 100) / 100,
            )))
        return found

    cdef double calibrated(self, double stated) noexcept:
        """`np.interp` over CALIBRATION."""
        cdef intp at, last = self.stated.shape[0] - 1
        if stated >= self.stated[last]:
            return self.right[last]
        at = 0
        while self.stated[at + 1] <= stated:
            at += 1
        return self.right[at] + (stated - self.stated[at]) * (self.right[at + 1] - self.right[at]) / (self.stated[at + 1] - self.stated[at])
