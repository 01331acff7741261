namespace OpenClaw.Config;

// The tools for user interfaces and devices. Source: the core tool catalogue of OpenClaw 2026.9.6 (src/agents/tool-catalog.ts).
public readonly partial record struct ToolName
{
    /// <summary>Drives a web browser. A tool of <see cref="GroupUi"/>.</summary>
    [ConfigText("browser")]
    public static ToolName Browser => new("browser");

    /// <summary>Drives the operator's web interface. A tool of <see cref="GroupUi"/>.</summary>
    [ConfigText("screen")]
    public static ToolName Screen => new("screen");

    /// <summary>Lists, picks and makes themes of the web interface. A tool of <see cref="GroupUi"/>.</summary>
    [ConfigText("theme")]
    public static ToolName Theme => new("theme");

    /// <summary>Reads and arranges the session's dashboard. A tool of <see cref="GroupUi"/>.</summary>
    [ConfigText("dashboard")]
    public static ToolName Dashboard => new("dashboard");

    /// <summary>Uses terminals shared with the operator. A tool of <see cref="GroupUi"/>.</summary>
    [ConfigText("terminal")]
    public static ToolName Terminal => new("terminal");

    /// <summary>Shows a local web application through the gateway. A tool of <see cref="GroupUi"/>.</summary>
    [ConfigText("portal")]
    public static ToolName Portal => new("portal");

    /// <summary>Draws on the canvas of a node. A tool of <see cref="GroupUi"/>.</summary>
    [ConfigText("canvas")]
    public static ToolName Canvas => new("canvas");

    /// <summary>Shows an interactive widget. A tool of <see cref="GroupUi"/>.</summary>
    [ConfigText("show_widget")]
    public static ToolName ShowWidget => new("show_widget");

    /// <summary>Uses paired devices. A tool of <see cref="GroupNodes"/>.</summary>
    [ConfigText("nodes")]
    public static ToolName Nodes => new("nodes");

    /// <summary>Controls the desktop of the gateway or of a paired computer. A tool of <see cref="GroupNodes"/>.</summary>
    [ConfigText("computer")]
    public static ToolName Computer => new("computer");

    /// <summary>Watches and controls an app on a paired Android device. A tool of <see cref="GroupNodes"/>.</summary>
    [ConfigText("mobile_ui")]
    public static ToolName MobileUi => new("mobile_ui");
}
