using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit.Agents;

namespace OpenClaw.Config.Posture.Audit.Models;

/// <summary>A model that an agent may run on.</summary>
/// <param name="Id">Its id, as the audit judges it.</param>
/// <param name="Place">Where it is named.</param>
/// <param name="Agent">The agent; the settings for all where it is named there.</param>
/// <param name="IsForImages">Whether it is named for images.</param>
internal sealed record ModelReference(string Id, ConfigCursor Place, AuditedAgent Agent, bool IsForImages);
