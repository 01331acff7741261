using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Values;
using OpenClaw.Config.Model.Inputs;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Evaluation.Inputs;

/// <summary>Answers for <c>OpenClawInput</c>.</summary>
internal static class InputCalls
{
    /// <summary><c>OpenClawInput.Property(name, otherwise)</c>.</summary>
    public static Value Property(Call call)
    {
        switch (call.Arguments[0], call.Arguments[1])
        {
            case (NullValue, _):
                return call.Throw(nameof(ArgumentNullException));
            case (ScalarValue { Text: { } name }, var otherwise):
                var properties = call.Run.Inputs.Build.Properties;
                return properties.Find(name) switch
                {
                    null => call.Refuse(InputProperty.NotExposed(name, properties.Names)),
                    "" when otherwise is not NullValue => otherwise,
                    "" => call.Refuse(InputProperty.Empty(name)),
                    var value => new ScalarValue(call.Syntax, value),
                };
            default:
                return new UnknownValue(call.Syntax);
        }
    }

    /// <summary><c>OpenClawInput.Json&lt;T&gt;(file)</c>.</summary>
    public static Value Json(Call call) => Read(call, isTable: false, static (binder, type, _) => binder.Json(type));

    /// <summary><c>OpenClawInput.Csv&lt;T&gt;(file)</c>.</summary>
    public static Value Csv(Call call) => Read(call, isTable: true, static (binder, type, call) =>
        binder.Csv(type) is { } rows ? new ArrayValue(call.Syntax, call.Run.Doubt, [.. rows]) : null);

    private static Value Read(Call call, bool isTable, Func<SymbolBinder, ITypeSymbol, Call, Value?> read)
    {
        switch (call.Arguments[0])
        {
            case NullValue:
                return call.Throw(nameof(ArgumentNullException));
            case ScalarValue { Text: { } name }:
                if (InputName.Objection(name) is { } objection)
                {
                    return call.Refuse(objection);
                }

                var files = call.Run.Inputs.Build.Files;
                return files.Find(name) is not { } file ? call.Refuse(InputName.NotListed(name, files.Names))
                    : file.Text.Length > InputName.MaxLength ? call.Refuse(InputName.TooLarge(name, file.Text.Length))
                    : Read(call, call.Run.Inputs.Of(file, isTable), read);
            default:
                return new UnknownValue(call.Syntax);
        }
    }

    private static Value Read(Call call, DataFile data, Func<SymbolBinder, ITypeSymbol, Call, Value?> read)
    {
        var binder = new SymbolBinder(call, data);
        var value = read(binder, call.Frame.Types.Fill(((IMethodSymbol)call.Member).TypeArguments[0]), call);
        foreach (var problem in binder.Problems)
        {
            call.Run.Refuse(call.Syntax, call.Run.Files.SpanOf(data.Tree, new TextSpan(problem.Span.Start, problem.Span.Length)), problem.Message, call.Frame);
        }

        return value ?? new UnknownValue(call.Syntax);
    }
}
