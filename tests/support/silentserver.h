// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <vector>

namespace Rowback::Test {

/// A port of this machine behind which nobody says a word.
class SilentServer
{
public:
    enum class Kind {
        NeverAnswers, ///< lets in, and then nothing
        NeverAccepts, ///< as a firewall that drops what comes: the way in is never made
    };

    explicit SilentServer(Kind kind)
    {
        bind(m_listener, address(), sizeof(sockaddr_in));
        listen(m_listener, kind == Kind::NeverAnswers ? 100 : 0);
        socklen_t size = sizeof m_address;
        getsockname(m_listener, address(), &size);
        // Once its queue is full, the system drops who comes.
        bool isFull = kind == Kind::NeverAnswers;
        while (!isFull && m_queue.size() < 100) {
            const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            m_queue.push_back(client);
            connect(client, address(), sizeof m_address);
            pollfd connected{.fd = client, .events = POLLOUT, .revents = 0};
            isFull = poll(&connected, 1, 100) == 0;
        }
    }
    SilentServer(const SilentServer &) = delete;
    SilentServer &operator=(const SilentServer &) = delete;
    ~SilentServer()
    {
        for (const int client : m_queue) {
            close(client);
        }
        close(m_listener);
    }

    int port() const { return ntohs(m_address.sin_port); }

private:
    sockaddr *address() { return reinterpret_cast<sockaddr *>(&m_address); } // as the system wants it

    sockaddr_in m_address{
        .sin_family = AF_INET, .sin_port = 0, .sin_addr = {.s_addr = htonl(INADDR_LOOPBACK)}, .sin_zero = {}};
    int m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    std::vector<int> m_queue;
};

} // namespace Rowback::Test
