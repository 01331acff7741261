using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Surfaces;

// Surfaces: the ways in.
//
//   Surface     one account of one channel.
//   Account     its settings lie over the channel's, key by key, with exceptions that differ from channel to channel.
//   Room        direct messages, a named group, or all the groups that are not named: whatever shares one set of settings.
//   Admission   whose messages a room takes, and the settings that let them in.
//
// A channel whose plugin was read has a reader of its own; every other is read by what all share and is unknown beyond that.

/// <summary>One account of one channel.</summary>
/// <param name="Channel">The channel's id.</param>
/// <param name="AccountId">The account's normal id.</param>
/// <param name="IsRunning">Whether the gateway takes messages there at all.</param>
/// <param name="IsOnlyAccount">Whether the channel has no other.</param>
/// <param name="Rooms">Its kinds of conversation.</param>
public sealed record Surface(string Channel, string AccountId, Answer IsRunning, Answer IsOnlyAccount, IReadOnlyList<Room> Rooms);
