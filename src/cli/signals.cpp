// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/signals.h"

#include <csignal>
#include <thread>

namespace Rowback {

namespace {

std::stop_source &source()
{
    static std::stop_source instance;
    return instance;
}

} // namespace

void watchSignals()
{
    // a thread of its own waits for them, for asking to stop runs callbacks that no signal handler may run
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    if (struct sigaction hangUp{}; sigaction(SIGHUP, nullptr, &hangUp) == 0 && hangUp.sa_handler != SIG_IGN) {
        sigaddset(&signals, SIGHUP); // unless nohup lets the program outlive its terminal
    }
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    // with a source of its own, since it outlives the static one when the program ends
    std::thread([signals, stop = source()]() mutable {
        int signal = 0;
        sigwait(&signals, &signal);
        stop.request_stop();
    }).detach();
}

std::stop_token stopTokenOfSignals()
{
    return source().get_token();
}

} // namespace Rowback
