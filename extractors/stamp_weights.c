/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_weights.h"

/* The file as it is, without a program that writes it as numbers of C. */
__asm__(".section .rodata\n"
        ".balign 16\n"
        ".global stamp_weights\n"
        "stamp_weights:\n"
        ".incbin \"" STAMP_WEIGHTS_FILE "\"\n"
        ".global stamp_weights_end\n"
        "stamp_weights_end:\n"
        ".byte 0\n"
        ".previous\n");
