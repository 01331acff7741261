namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>The categories. A rule's category is the folder it lies in and the thousands of its id.</summary>
internal enum RuleCategory
{
    /// <summary>OCC0: what the build can and cannot evaluate.</summary>
    Language = 0,

    /// <summary>OCC1: the schema, and references between its parts.</summary>
    Schema = 1,

    /// <summary>OCC2: who reaches the gateway, and what they must show.</summary>
    GatewayExposure = 2,

    /// <summary>OCC3: channels, and who may write there.</summary>
    ChannelsAndAccess = 3,

    /// <summary>OCC4: agents, tools, exec and sandbox.</summary>
    AgentsAndTools = 4,

    /// <summary>OCC5: secrets.</summary>
    Secrets = 5,

    /// <summary>OCC6: models, plugins, hooks and MCP servers.</summary>
    Extensions = 6,

    /// <summary>OCC7: routing.</summary>
    Routing = 7,

    /// <summary>OCC8: trust boundaries and fleets.</summary>
    TrustBoundaries = 8,

    /// <summary>OCC9: operation and deployment.</summary>
    Operation = 9,
}
