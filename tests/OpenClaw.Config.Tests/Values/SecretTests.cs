using System.Reflection;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Tests.Values;

public class SecretTests
{
    [Theory]
    [InlineData(nameof(Secret.FromEnv), "env")]
    [InlineData(nameof(Secret.FromFile), "file")]
    [InlineData(nameof(Secret.FromExec), "exec")]
    [InlineData(nameof(Secret.FromStore), "store")]
    public void AReferenceNamesSourceProviderAndIdInThisOrder(string factory, string source)
    {
        var method = typeof(Secret).GetMethod(factory)!;
        Assert.Equal(source, method.GetCustomAttribute<SecretSourceAttribute>()!.Source);

        var node = Assert.IsType<ConfigObject>(ValueTypes.ToNode(method.Invoke(null, ["SOME_ID", "vault"])!));

        Assert.Equal(["source", "provider", "id"], node.Properties.Select(static property => property.Name));
        Assert.Equal([source, "vault", "SOME_ID"], node.Properties.Select(static property => ((ConfigText)property.Node).Value));
        Assert.Equal("default", method.GetParameters()[1].DefaultValue);
    }

    [Fact]
    public void ALiteralIsMarkedAndNeverPrinted()
    {
        var literal = Secret.Literal("not-a-real-one");

        Assert.Equal(NodeMarks.LiteralSecret, ValueTypes.ToNode(literal).Marks);
        Assert.DoesNotContain("not-a-real-one", literal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void APublicTextIsNoSecret() => Assert.Equal(NodeMarks.None, ValueTypes.ToNode(Secret.Public("acme")).Marks);

    [Fact]
    public void AStringDoesNotBecomeASecretByItself()
    {
        foreach (var type in new[] { typeof(Secret), typeof(SecretText) })
        {
            Assert.DoesNotContain(type.GetMethods(), static method => method.Name == "op_Implicit");
            Assert.Empty(type.GetConstructors());
        }
    }

    [Fact]
    public void ASecretThatNobodySetIsRefused()
    {
        var thrown = Assert.Throws<TargetInvocationException>(static () => ValueTypes.ToNode(default(Secret)));

        Assert.IsType<InvalidOperationException>(thrown.InnerException);
    }

    [Fact]
    public void ATextFromTheEnvironmentIsASubstitution()
    {
        Assert.Equal("${HOOKS_TOKEN}", SecretText.FromEnv("HOOKS_TOKEN").Value);
        Assert.Equal(NodeMarks.None, ValueTypes.ToNode(SecretText.FromEnv("HOOKS_TOKEN")).Marks);
    }
}
