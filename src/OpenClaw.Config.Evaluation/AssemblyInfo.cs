using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("OpenClaw.Config.Evaluation.Tests")]
