using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Tests.Testing;

/// <summary>Makes one place of a document unknown, in one of the ways in which places are.</summary>
internal static class Blank
{
    /// <summary>How many nodes there are to choose from.</summary>
    public static int Count(ConfigNode node) => 1 + node switch
    {
        ConfigObject obj => obj.Properties.Sum(static property => Count(property.Node)),
        ConfigArray array => array.Items.Sum(Count),
        _ => 0,
    };

    /// <summary>The document with the node of that number unknown: its value, whether it is there, or which keys there are beside those of it.</summary>
    public static ConfigDocument Node(ConfigDocument document, int number, int way)
    {
        var next = 0;
        return new(document.Name, (ConfigObject)Copy(document.Root, ref next, number, way).Node);
    }

    /// <summary>A tree in words, for the message of a test: <c>?</c> is a value nobody knows, <c>key?</c> a key that is only perhaps there.</summary>
    public static string Describe(ConfigNode node) => node switch
    {
        ConfigObject obj => "{" + string.Join(", ", obj.Properties.Select(static property =>
            $"{property.Name}{(property.IsCertain ? string.Empty : "?")}: {Describe(property.Node)}")) + (obj.MayHaveMore ? ", ?}" : "}"),
        ConfigArray array => "[" + string.Join(", ", array.Items.Select(Describe)) + (array.MayHaveMore ? ", ?]" : "]"),
        ConfigText text => $"'{text.Value}'",
        ConfigBoolean boolean => boolean.Value ? "true" : "false",
        ConfigNumber number => Model.Json.JsonNumbers.Format(number.Value),
        _ => "?",
    };

    private static (ConfigNode Node, bool IsCertain) Copy(ConfigNode node, ref int next, int number, int way)
    {
        var isChosen = next++ == number;
        if (isChosen && number > 0 && way == 0)
        {
            return (new ConfigUnknown(UnknownReason.NotConstant), true);
        }

        ConfigNode copy;
        switch (node)
        {
            case ConfigObject obj:
                var newObject = new ConfigObject();
                foreach (var property in obj.Properties)
                {
                    var (child, isCertain) = Copy(property.Node, ref next, number, way);
                    newObject.Set(property.Name, child, isCertain);
                }

                if (isChosen && way == 2)
                {
                    newObject.AddUnknown();
                }

                copy = newObject;
                break;
            case ConfigArray array:
                var newArray = new ConfigArray();
                foreach (var item in array.Items)
                {
                    newArray.Add(Copy(item, ref next, number, way).Node);
                }

                if (isChosen && way == 2)
                {
                    newArray.AddUnknown();
                }

                copy = newArray;
                break;
            default:
                copy = node;
                break;
        }

        return (copy, !(isChosen && way == 1));
    }
}
