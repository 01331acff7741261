using System.Buffers;
using System.Text;
using OpenClaw.Config.Tool.Checking;
using OpenClaw.Config.Tool.Commands;
using OpenClaw.Config.Tool.Terminal;

namespace OpenClaw.Config.Tool.JsonLines;

/// <summary>Answers lines until there are no more. Every line that is not blank has exactly one answer, in the same order.</summary>
internal static class JsonLinesLoop
{
    /// <summary>Runs.</summary>
    /// <param name="version">The version of OpenClaw to judge by.</param>
    /// <param name="hasRules">Whether to say what the rules say as well.</param>
    /// <param name="console">Where lines come from and answers go.</param>
    public static int Run(string version, bool hasRules, ToolConsole console)
    {
        using var lines = new StreamReader(new AnsweringInput(console), Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        var answer = new ArrayBufferWriter<byte>(1 << 12);
        using var verdicts = new LineVerdict(version, hasRules);
        while (lines.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            answer.ResetWrittenCount();
            using (RoomForLarge.For(line.Length))
            {
                verdicts.Answer(line, answer);
            }

            console.Out.WriteLine(Encoding.UTF8.GetString(answer.WrittenSpan));
        }

        return ExitCodes.Fine;
    }
}
