using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config;
using OpenClaw.Config.Evaluation;

// usage: ColdStart first|second|compiler SOURCE-FILE: prints the milliseconds that one thing took in this fresh process:
// first:    evaluating the file's documents before the compiler has bound anything;
// second:   the same after the compiler has compiled another file, as a build with several projects or an editor has it;
// compiler: what the compiler needs for the file without us, up to its diagnostics: most of "first" is this.
var (measurement, source) = (args[0], File.ReadAllText(args[1]));
if (measurement == "second")
{
    using var assembly = new MemoryStream();
    if (!Compile(source.Replace("class Gateways", "class Others", StringComparison.Ordinal)).Emit(assembly).Success)
    {
        throw new InvalidOperationException("The source does not compile.");
    }
}

var compilation = Compile(source);
var clock = Stopwatch.StartNew();
if (measurement == "compiler")
{
    compilation.GetDiagnostics();
}
else
{
    var result = ConfigEvaluator.Evaluate(compilation);
    if (result.Problems.Count > 0 || result.Documents.Count == 0 || result.Documents.Any(document => !document.CanBeEmitted))
    {
        throw new InvalidOperationException($"The source cannot be evaluated: {result.Problems.FirstOrDefault()?.Message}");
    }
}

Console.WriteLine(clock.Elapsed.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture));

static CSharpCompilation Compile(string source)
{
    const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq;";
    var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
    return CSharpCompilation.Create(
        "Operator",
        [CSharpSyntaxTree.ParseText(source, path: "Gateways.cs"), CSharpSyntaxTree.ParseText(Usings, path: "Usings.cs")],
        platform.Append(typeof(OpenClawConfigAttribute).Assembly.Location).Distinct().Select(file => MetadataReference.CreateFromFile(file)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
