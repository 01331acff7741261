using OpenClaw.Config.Tool.Checking;
using OpenClaw.Config.Tool.Texts;

namespace OpenClaw.Config.Tool.Reports;

/// <summary>A way to tell what was found.</summary>
internal interface IReport
{
    /// <summary>Tells it.</summary>
    /// <param name="files">The files that were checked, in the order of the command line.</param>
    /// <param name="failures">The inputs that could not be read.</param>
    /// <param name="output">Where to.</param>
    void Write(IReadOnlyList<CheckedFile> files, IReadOnlyList<InputResult> failures, TextWriter output);
}
