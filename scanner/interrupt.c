/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "interrupt.h"

#include <signal.h>
#include <unistd.h>

static volatile sig_atomic_t asked;

static void take_signal(int number)
{
    if (asked)
        _exit(128 + number);
    asked = 1;
}

void interrupt_catch(void)
{
    struct sigaction action = {.sa_handler = take_signal};

    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGHUP, &action, NULL);
}

bool interrupt_asked(void)
{
    return asked != 0;
}
