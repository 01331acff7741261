using System;
using System.Linq;
using OpenClaw.Config;

namespace Shared.Roles;

/// <summary>
/// What an agent is for, and what it may do for that. The houses' own list: whoever describes a gateway takes a role and names the agent, and nobody
/// puts tools together by hand.
/// </summary>
internal sealed record Role(string Name, bool NeedsBox, Action<AgentEntryBuilder> Grant)
{
    /// <summary>Answers. It can write messages where it was asked, and nothing else.</summary>
    public static readonly Role Clerk = new("Clerk", NeedsBox: false, agent => agent
        .Skills([])
        .Tools(tools => tools
            .Allow(ToolName.Message)
            .Message(message => message
                .CrossContext(elsewhere => elsewhere
                    .AllowWithinProvider(false)
                    .AllowAcrossProviders(false)))));

    /// <summary>Reads and writes the files of its own workspace, in a container without a network. It has no shell on the host.</summary>
    public static readonly Role Archivist = new("Archivist", NeedsBox: true, agent => agent
        .Tools(tools => tools
            .Profile(ToolProfile.Coding)
            .Deny(ToolName.GroupAutomation, ToolName.GroupNodes)
            .Exec(exec => exec
                .Mode(ExecMode.Allowlist)
                .Host(ExecHost.Sandbox))));

    private static readonly Role[] All = [Clerk, Archivist];

    /// <summary>The role of a name that stands in somebody's list.</summary>
    public static Role Named(string name) =>
        All.FirstOrDefault(role => role.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"there is no role {name}; there are {string.Join(", ", All.Select(role => role.Name))}");

    /// <summary>The agent of this role.</summary>
    public OpenClawConfigBuilder Employ(OpenClawConfigBuilder claw, AgentId id, string label) => claw.Agent(id, agent =>
    {
        agent.Name($"{Name} of {label}").Workspace($"~/.openclaw/workspaces/{id}");
        if (NeedsBox)
        {
            agent.Sandbox(Boxed);
        }

        Grant(agent);
    });

    private static void Boxed(AgentSandboxBuilder sandbox) => sandbox
        .Mode(SandboxMode.All)
        .Scope(SandboxScope.Agent)
        .WorkspaceAccess(WorkspaceAccess.ReadWrite)
        .Docker(docker => docker
            .Network("none")
            .ReadOnlyRoot(true)
            .CapDrop("ALL")
            .PidsLimit(256)
            .Memory("2g"));
}
