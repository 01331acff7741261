using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Contract;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Evaluation.Building;

/// <summary>Builder members: each writes the place that its attribute names, exactly as the library's own code does when it runs.</summary>
internal static class BuilderCalls
{
    public static Value Apply(BuilderMember member, Call call)
    {
        if (call.Instance is not BuilderValue builder)
        {
            return call.Instance switch
            {
                UnknownValue unknown => unknown,
                NullValue => call.Throw(nameof(NullReferenceException)),
                _ => call.Run.Poison(call.Syntax),
            };
        }

        var write = new BuilderWrite(call, builder, member);
        if (!write.TryNavigate(out var container, out var key))
        {
            // The place is unknown; what would be written there is evaluated all the same, for the mistakes in it.
            container = new ConfigObject();
            key = string.Empty;
        }

        switch (member.Shape)
        {
            case BuilderShape.Value:
                container.Set(key, write.ValueNode(), write.IsCertain);
                break;
            case BuilderShape.List:
                Append(write, container, key);
                break;
            case BuilderShape.Object:
                Configure(write, container.ObjectAt(key, write.Origin(), write.IsCertain), member);
                break;
            case BuilderShape.Item:
                var item = new ConfigObject(write.Origin());
                AddTo(container.ArrayAt(key, write.Origin(), write.IsCertain), item, write);
                Configure(write, item, member);
                break;
        }

        return builder;
    }

    private static void Append(BuilderWrite write, ConfigObject container, string key)
    {
        var items = write.Items();
        var array = container.ArrayAt(key, write.Origin(), write.IsCertain);
        if (items is null)
        {
            array.AddUnknown();
            return;
        }

        foreach (var item in items)
        {
            AddTo(array, item, write);
        }
    }

    private static void AddTo(ConfigArray array, ConfigNode item, BuilderWrite write)
    {
        if (write.IsCertain)
        {
            array.Add(item);
        }
        else
        {
            array.AddUnknown();
        }
    }

    private static void Configure(BuilderWrite write, ConfigObject target, BuilderMember member)
    {
        if (member is { TagKey: { } tagKey, TagText: { } tagText })
        {
            target.Set(tagKey, new ConfigText(tagText, write.Origin()), write.IsCertain);
        }

        var call = write.Call;
        switch (call.Arguments[call.Arguments.Length - 1])
        {
            case DelegateValue configure:
                Invoker.Invoke(configure, [new BuilderValue(call.Syntax, write.Builder.Document, target)], call.Syntax, call.Frame);
                break;
            case NullValue:
                call.Throw(nameof(ArgumentNullException));
                break;
            default:
                target.AddUnknown();
                break;
        }
    }
}
