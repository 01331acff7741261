using System.Globalization;
using System.Reflection;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Tests.Values;

/// <summary>
/// The compiler's side reads the attributes on the values, the running program executes their bodies. Here both are asked for the same
/// text, for every member there is.
/// </summary>
public class ConfigTextContractTests
{
    public static TheoryData<string, string> AllMakers
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var type in ValueTypes.All)
            {
                foreach (var maker in ValueTypes.Makers(type))
                {
                    data.Add(type.Name, maker.ToString()!);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(AllMakers))]
    public void WhatTheAttributeSaysIsWhatTheBodyDoes(string typeName, string signature)
    {
        var maker = Find(typeName, signature);
        var attribute = maker.GetCustomAttribute<ConfigTextAttribute>()!;
        var arguments = ValueTypes.Parameters(maker).Select(ValueTypes.Sample).ToArray();

        var node = Assert.IsType<ConfigText>(ValueTypes.ToNode(ValueTypes.Make(maker, arguments)));

        Assert.Equal(string.Format(CultureInfo.InvariantCulture, attribute.Format, arguments), node.Value);
        Assert.Equal(attribute.IsLiteralSecret, node.Marks.HasFlag(NodeMarks.LiteralSecret));
    }

    [Theory]
    [MemberData(nameof(AllMakers))]
    public void NullIsRefusedWhereverATextIsTaken(string typeName, string signature)
    {
        var maker = Find(typeName, signature);
        foreach (var parameter in ValueTypes.Parameters(maker).Where(static parameter => parameter.ParameterType == typeof(string)))
        {
            var arguments = ValueTypes.Parameters(maker).Select(other => other.Position == parameter.Position ? null! : ValueTypes.Sample(other)).ToArray();

            var thrown = Assert.Throws<TargetInvocationException>(() => ValueTypes.Make(maker, arguments));

            Assert.Equal(parameter.Name, Assert.IsType<ArgumentNullException>(thrown.InnerException).ParamName);
        }
    }

    [Fact]
    public void NoFactoryOrKnownValueEscapesTheContract()
    {
        var unmarked =
            from type in ValueTypes.All
            from member in type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where member is PropertyInfo || (member is MethodInfo method && method.ReturnType == type && !method.Name.StartsWith("get_", StringComparison.Ordinal))
            where !member.IsDefined(typeof(ConfigTextAttribute)) && !member.IsDefined(typeof(SecretSourceAttribute))
            select type.Name + "." + member.Name;

        Assert.Empty(unmarked);
    }

    [Fact]
    public void EveryTextTypeIsMarkedAndHasAPublicValue()
    {
        foreach (var type in ValueTypes.All.Where(static type => type != typeof(Secret)))
        {
            Assert.True(type.IsDefined(typeof(ConfigTextAttribute)), $"{type.Name} lacks [ConfigText].");
            Assert.Equal(typeof(string), type.GetProperty("Value")?.PropertyType);
        }
    }

    private static MemberInfo Find(string typeName, string signature) =>
        ValueTypes.Makers(ValueTypes.All.Single(type => type.Name == typeName)).Single(member => member.ToString() == signature);
}
