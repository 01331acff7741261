namespace OpenClaw.Config.Evaluation.Tests;

/// <summary>A file that every snippet has besides its own: a place where any key takes any value.</summary>
internal static class SnippetSupport
{
    public const string Path = "Support.cs";

    public const string Text = """
        internal static class Support
        {
            /// <summary>A free-form object of the configuration.</summary>
            public static OpenClawConfigBuilder Values(this OpenClawConfigBuilder claw, Action<FreeFormBuilder> write) =>
                claw.Messages(messages => messages.UsageTemplate(write));

            /// <summary>Values as they print, one after the other.</summary>
            public static OpenClawConfigBuilder Lines(this OpenClawConfigBuilder claw, Action<Action<object?>> write) => claw.Values(to =>
            {
                var line = 0;
                write(value => to.Set($"{++line:D2}", $"{value ?? "null"}"));
            });
        }
        """;
}
