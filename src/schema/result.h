// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/error.h"

#include <memory>
#include <type_traits>
#include <utility>
#include <variant>

namespace Rowback {

/// The error side of a Result; `return Unexpected{Error{...}};`.
struct Unexpected
{
    explicit Unexpected(Error e)
        : error(std::make_unique<Error>(std::move(e)))
    { }
    std::unique_ptr<Error> error;
};

/// A value, or the reason why there is none. Names are those of std::expected (C++23); unlike it,
/// dropping one is a warning, which the developers' builds make an error.
/// The error is kept on the heap, so that a Result in a hot loop is hardly larger than its value.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    template <typename U>
    requires(
        std::is_convertible_v<
            U &&,
            T> && !std::is_same_v<std::remove_cvref_t<U>, T> && !std::is_same_v<std::remove_cvref_t<U>, Unexpected> && !std::is_same_v<std::remove_cvref_t<U>, Result>)
        Result(U &&value) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<0>, std::forward<U>(value))
    { }
    Result(Unexpected error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error.error))
    { }

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }

    const Error &error() const { return *std::get<1>(m_state); }
    /// Hands the error on to a caller with another value type: `return result.unexpected();`
    Unexpected unexpected() const { return Unexpected{error()}; }

private:
    std::variant<T, std::unique_ptr<Error>> m_state;
};

/// Success without a value, or the reason why not.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Unexpected error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error.error))
    { }

    bool has_value() const noexcept { return !m_error; }
    explicit operator bool() const noexcept { return has_value(); }
    const Error &error() const { return *m_error; }
    Unexpected unexpected() const { return Unexpected{error()}; }

private:
    std::unique_ptr<Error> m_error;
};

} // namespace Rowback
