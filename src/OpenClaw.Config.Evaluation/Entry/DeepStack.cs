using System.Runtime.ExceptionServices;

namespace OpenClaw.Config.Evaluation.Entry;

/// <summary>
/// Runs work on a stack of its own. The compiler binds and this assembly walks trees by recursion, and a builder chain is as deep as it
/// is long: on the 1.5 MB that a host's worker may have, some thousand calls end the process. What is not touched of a stack costs nothing.
/// </summary>
internal static class DeepStack
{
    private const int Size = 128 * 1024 * 1024;

    public static void Run(Action work)
    {
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    work();
                }
                catch (Exception e)
                {
                    failure = ExceptionDispatchInfo.Capture(e);
                }
            },
            Size)
        {
            IsBackground = true,
            Name = "OpenClaw.Config evaluation",
            // Whatever the host computes for a configuration without being told a culture is computed in the one that configurations have.
            CurrentCulture = System.Globalization.CultureInfo.InvariantCulture,
        };
        thread.Start();
        thread.Join();
        failure?.Throw();
    }
}
