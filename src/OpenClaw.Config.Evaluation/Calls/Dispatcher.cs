using System.Text;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Building;
using OpenClaw.Config.Evaluation.Calls.Intrinsics;
using OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;
using OpenClaw.Config.Evaluation.Contract;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary>Decides who answers a call: the library's contract, source in the compilation, an intrinsic, or a refusal.</summary>
internal static class Dispatcher
{
    public static Value Call(Call call)
    {
        try
        {
            var answer = call.Run.Contract.Of(call.Member) is { } member ? Library.Answer(member, call) : Resolve(call);
            return answer is PlaceValue reference && !call.WantsPlace ? reference.Place.Load().ForStore(call.Run.Doubt) : answer;
        }
        catch (UnknownEncounteredException)
        {
            Escape(call);
            return new UnknownValue(call.Syntax);
        }
    }

    /// <summary>The method of that name, without parameters, that the type or a base type in source declares itself.</summary>
    public static IMethodSymbol? FindSourceOverride(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.IsRecord && current.GetMembers(name).Any(static member => member.IsImplicitlyDeclared))
            {
                // The compiler's own, which stands before what a base record says.
                return null;
            }

            if (current.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(static method => method is { IsImplicitlyDeclared: false, Parameters.Length: 0, DeclaringSyntaxReferences.Length: > 0 }) is { } method)
            {
                return method;
            }
        }

        return null;
    }

    private static Value Resolve(Call call)
    {
        if (call.Instance is UnknownValue)
        {
            Escape(call);
            return call.Instance;
        }

        if (call.Instance is NullValue && call.Member.ContainingType?.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
        {
            return call.Throw(nameof(NullReferenceException));
        }

        switch (call.Member)
        {
            case IMethodSymbol { MethodKind: MethodKind.DelegateInvoke }:
                return call.Instance is DelegateValue function
                    ? Invoker.Invoke(function, call.Arguments, call.Syntax, call.Frame, call.References)
                    : call.Refuse("this delegate is not evaluated; use a lambda or a method with source in this project");
            case IMethodSymbol method:
                return OfMethod(method, call);
            default:
                return Intrinsic(call);
        }
    }

    private static Value OfMethod(IMethodSymbol method, Call call)
    {
        if (method.IsStatic && StaticInterfaceMembers.Resolve(method, call.Arguments, call.Frame) is var own && !ReferenceEquals(own, method))
        {
            return OfMethod(own, call.With(own, null));
        }

        var target = call.IsVirtual && call.Instance is ObjectValue instance ? VirtualCalls.Resolve(method, instance.Type) : method;
        return call.Run.Bodies.Of(target.OriginalDefinition) is { } body
            ? Invoker.Run(target, body, call)
            : Intrinsic(ReferenceEquals(target, method) ? call : call.With(target, call.Instance));
    }

    private static Value Intrinsic(Call call)
    {
        if (call.Instance is TextValue text && ObjectIntrinsics.OfText(call, text) is { } answer)
        {
            return answer;
        }

        if (call.Instance is ObjectValue overriding && BaseMembers.Answer(call, overriding) is { } original)
        {
            return original;
        }

        if (call.Instance is ObjectValue made && SynthesizedMembers.Answer(call, made) is { } synthesized)
        {
            return synthesized;
        }

        if (call.Instance is HostObjectValue { Content: StringBuilder })
        {
            call.Run.TextBuilderUses++;
        }

        if (OfNumbers(call) is { } number)
        {
            return number;
        }

        if (call.Run.Intrinsics.Find(call.Member) is not { } intrinsic)
        {
            Escape(call);
            return call.Refuse(Refusals.Sentence(call.Member));
        }

        try
        {
            return intrinsic(call) ?? call.Refuse(Refusals.Sentence(call.Member));
        }
        catch (InvalidOperationException e)
        {
            Interruptions.Unwrap(e);
            return call.Throw(e);
        }
        catch (NotEvaluatedException e)
        {
            return call.Refuse(e.Message);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or ArithmeticException or KeyNotFoundException
            or IndexOutOfRangeException or InvalidCastException or NotSupportedException)
        {
            return call.Throw(e);
        }
    }

    private static Value? OfNumbers(Call call)
    {
        try
        {
            return call.Member switch
            {
                IMethodSymbol method => NumericInterfaces.Answer(method, call),
                IPropertySymbol property => NumericInterfaces.Answer(property, call.Syntax),
                _ => null,
            };
        }
        catch (ArithmeticException e)
        {
            return call.Throw(e);
        }
    }

    /// <summary>Whatever can be changed and was handed to code that nobody evaluates may have been changed by it.</summary>
    private static void Escape(Call call)
    {
        foreach (var value in call.Arguments)
        {
            switch (value)
            {
                case BuilderValue builder:
                    builder.Target.AddUnknown();
                    break;
                case MutableValue mutable:
                    mutable.Taint();
                    break;
            }
        }

        foreach (var reference in call.References ?? [])
        {
            reference?.Store(new UnknownValue(call.Syntax));
        }
    }
}
