// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/workshop.h"

namespace Rowback {

/// Adds to the base site the rows that the story names by their keys (client 21148 with its words and contact, the
/// refund confirmations of doctor 902, the income confirmations out of range), and those that show each kind of
/// damage: references to vanished records from rows that stay.
void addStoryRows(Workshop &workshop, DemoState &state);

/// The event that stays although one of its guests, original 20606, vanishes; somebody invites her again as 200715.
std::int64_t eventWithReinvitedGuest(const DemoState &state);

} // namespace Rowback
