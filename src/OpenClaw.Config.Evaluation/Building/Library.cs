using System.Globalization;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Contract;
using OpenClaw.Config.Evaluation.Inputs;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Building;

/// <summary>Answers for the members of the library, by their attributes.</summary>
internal static class Library
{
    public static Value Answer(LibraryMember member, Call call) => member switch
    {
        BuilderMember builder => BuilderCalls.Apply(builder, call),
        TextMember text => Text(text, call),
        SecretMember secret => Secret(secret, call),
        DirectiveMember { Directive: BuilderDirective.Raw } => Directives.Raw(call),
        DirectiveMember { Directive: BuilderDirective.AcceptRisk } => Directives.AcceptRisk(call),
        DirectiveMember { Directive: BuilderDirective.Document } => Directives.Document(call),
        DirectiveMember { Directive: BuilderDirective.InputProperty } => InputCalls.Property(call),
        DirectiveMember { Directive: BuilderDirective.InputJson } => InputCalls.Json(call),
        DirectiveMember { Directive: BuilderDirective.InputCsv } => InputCalls.Csv(call),
        _ => call.Run.Poison(call.Syntax),
    };

    private static Value Text(TextMember member, Call call)
    {
        var type = call.Member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType,
            IMethodSymbol method => method.ReturnType as INamedTypeSymbol,
            IPropertySymbol property => property.Type as INamedTypeSymbol,
            _ => null,
        };
        if (type is null)
        {
            return call.Run.Poison(call.Syntax);
        }

        var arguments = new object?[call.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (call.Arguments[i])
            {
                case UnknownValue unknown:
                    return unknown;
                case NullValue:
                    return call.Throw(nameof(ArgumentNullException));
                case var argument:
                    if (InvariantText.Of(argument) is not { } text)
                    {
                        return call.Refuse($"{argument.Noun} cannot be part of a {type.Name}");
                    }

                    arguments[i] = text;
                    break;
            }
        }

        // The value keeps the place of the literal it is made of, so that a fix replaces the literal and not the conversion around it.
        var madeBy = call.Member is IMethodSymbol { MethodKind: MethodKind.Conversion } && call.Arguments.Length == 1 ? call.Arguments[0].MadeBy : call.Syntax;
        var made = arguments.Length == 0 && member.Format.IndexOfAny(['{', '}']) < 0 ? member.Format : string.Format(CultureInfo.InvariantCulture, member.Format, arguments);
        return new TextValue(madeBy ?? call.Syntax, type, made, member.IsLiteralSecret);
    }

    private static Value Secret(SecretMember member, Call call)
    {
        var method = (IMethodSymbol)call.Member;
        if (Named(method, call, "id") is not { } id || Named(method, call, "provider") is not { } provider)
        {
            return call.Run.Poison(call.Syntax);
        }

        return id is NullValue || provider is NullValue
            ? call.Throw(nameof(ArgumentNullException))
            : new SecretValue(call.Syntax, method.ContainingType, member.Source, provider, id);
    }

    private static Value? Named(IMethodSymbol method, Call call, string name)
    {
        var parameter = method.Parameters.FirstOrDefault(parameter => parameter.Name == name);
        return parameter is null ? null : call.Arguments[parameter.Ordinal];
    }
}
