using System.Collections;
using Microsoft.Build.Framework;

namespace OpenClaw.Config.Generators.Tests.Harness;

/// <summary>The part of MSBuild that a task talks to.</summary>
internal sealed class RecordingEngine : IBuildEngine
{
    /// <summary>The errors, in order.</summary>
    public List<BuildErrorEventArgs> Errors { get; } = [];

    /// <summary>The warnings, in order.</summary>
    public List<BuildWarningEventArgs> Warnings { get; } = [];

    /// <summary>The messages that a normal build prints.</summary>
    public List<string> Printed { get; } = [];

    /// <inheritdoc />
    public bool ContinueOnError => false;

    /// <inheritdoc />
    public int LineNumberOfTaskNode => 0;

    /// <inheritdoc />
    public int ColumnNumberOfTaskNode => 0;

    /// <inheritdoc />
    public string ProjectFileOfTaskNode => "operator.csproj";

    /// <inheritdoc />
    public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add(e);

    /// <inheritdoc />
    public void LogWarningEvent(BuildWarningEventArgs e) => Warnings.Add(e);

    /// <inheritdoc />
    public void LogMessageEvent(BuildMessageEventArgs e)
    {
        if (e.Importance == MessageImportance.High)
        {
            Printed.Add(e.Message ?? "");
        }
    }

    /// <inheritdoc />
    public void LogCustomEvent(CustomBuildEventArgs e)
    {
    }

    /// <inheritdoc />
    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) =>
        throw new NotSupportedException("The tasks build nothing.");
}
