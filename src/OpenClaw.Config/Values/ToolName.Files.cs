namespace OpenClaw.Config;

// The tools for files, commands, the web, memory and media. Source: the core tool catalogue of OpenClaw 2026.9.6 (src/agents/tool-catalog.ts).
public readonly partial record struct ToolName
{
    /// <summary>Lists a folder. A tool of <see cref="GroupFs"/>.</summary>
    [ConfigText("ls")]
    public static ToolName Ls => new("ls");

    /// <summary>Reads a file. A tool of <see cref="GroupFs"/>.</summary>
    [ConfigText("read")]
    public static ToolName Read => new("read");

    /// <summary>Creates or overwrites a file. A tool of <see cref="GroupFs"/>.</summary>
    [ConfigText("write")]
    public static ToolName Write => new("write");

    /// <summary>Changes parts of a file. A tool of <see cref="GroupFs"/>.</summary>
    [ConfigText("edit")]
    public static ToolName Edit => new("edit");

    /// <summary>Applies a patch over several files. A tool of <see cref="GroupFs"/>.</summary>
    [ConfigText("apply_patch")]
    public static ToolName ApplyPatch => new("apply_patch");

    /// <summary>Runs shell commands. The gateway also understands <c>bash</c>. A tool of <see cref="GroupRuntime"/>.</summary>
    [ConfigText("exec")]
    public static ToolName Exec => new("exec");

    /// <summary>Watches and controls commands that <see cref="Exec"/> left running. A tool of <see cref="GroupRuntime"/>.</summary>
    [ConfigText("process")]
    public static ToolName Process => new("process");

    /// <summary>Runs an analysis in a remote sandbox of the model's provider. A tool of <see cref="GroupRuntime"/>.</summary>
    [ConfigText("code_execution")]
    public static ToolName CodeExecution => new("code_execution");

    /// <summary>Asks for credentials and stores them; it cannot read them back. A tool of <see cref="GroupRuntime"/>.</summary>
    [ConfigText("secrets")]
    public static ToolName Secrets => new("secrets");

    /// <summary>Searches the web. A tool of <see cref="GroupWeb"/>.</summary>
    [ConfigText("web_search")]
    public static ToolName WebSearch => new("web_search");

    /// <summary>Fetches a page from the web. A tool of <see cref="GroupWeb"/>.</summary>
    [ConfigText("web_fetch")]
    public static ToolName WebFetch => new("web_fetch");

    /// <summary>Searches posts on X. A tool of <see cref="GroupWeb"/>.</summary>
    [ConfigText("x_search")]
    public static ToolName XSearch => new("x_search");

    /// <summary>Searches the agent's memory by meaning. A tool of <see cref="GroupMemory"/>.</summary>
    [ConfigText("memory_search")]
    public static ToolName MemorySearch => new("memory_search");

    /// <summary>Reads a file of the agent's memory. A tool of <see cref="GroupMemory"/>.</summary>
    [ConfigText("memory_get")]
    public static ToolName MemoryGet => new("memory_get");

    /// <summary>Looks at a picture. A tool of <see cref="GroupMedia"/>.</summary>
    [ConfigText("view_image")]
    public static ToolName ViewImage => new("view_image");

    /// <summary>Makes a picture. A tool of <see cref="GroupMedia"/>.</summary>
    [ConfigText("image_generate")]
    public static ToolName ImageGenerate => new("image_generate");

    /// <summary>Makes music. A tool of <see cref="GroupMedia"/>.</summary>
    [ConfigText("music_generate")]
    public static ToolName MusicGenerate => new("music_generate");

    /// <summary>Makes a video. A tool of <see cref="GroupMedia"/>.</summary>
    [ConfigText("video_generate")]
    public static ToolName VideoGenerate => new("video_generate");

    /// <summary>Speaks a text. A tool of <see cref="GroupMedia"/>.</summary>
    [ConfigText("tts")]
    public static ToolName Tts => new("tts");

    /// <summary>Reads a PDF. A tool of <see cref="GroupMedia"/>.</summary>
    [ConfigText("pdf")]
    public static ToolName Pdf => new("pdf");
}
