using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Roster;

/// <summary>One agent.</summary>
/// <param name="Id">Its normal id.</param>
/// <param name="Entry">Its entry in the configuration; absent for the agent that exists only by default.</param>
/// <param name="IsMarkedDefault">Whether it carries <c>default: true</c>.</param>
public sealed record RosterAgent(string Id, ConfigCursor Entry, Answer IsMarkedDefault);
