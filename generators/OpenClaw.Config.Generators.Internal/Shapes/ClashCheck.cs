namespace OpenClaw.Config.Generators.Internal.Shapes;

/// <summary>Finds methods that would stand in each other's way; who reads the API must never wonder which key a name means.</summary>
internal static class ClashCheck
{
    private static readonly HashSet<string> Reserved = new(["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "Raw", "AcceptRisk"], StringComparer.Ordinal);

    public static void Run(ApiType type, List<Problem> problems)
    {
        foreach (var group in type.Members.GroupBy(static member => member.Name))
        {
            var keys = group.Select(static member => member.Key).Distinct().ToList();
            if (keys.Count > 1)
            {
                problems.Add(new Problem("OCG004", $"{type.ClassName}.{group.Key} would write {string.Join(" and ", keys.Select(static key => "\"" + key + "\""))}: name one by \"verb {type.Name}.KEY = NAME\""));
            }

            if (group.Count(static member => member.TakesDelegate) > 1)
            {
                problems.Add(new Problem("OCG004", $"{type.ClassName}.{group.Key} would have several overloads with a delegate: name them apart by \"verb {type.Name}.{keys[0]}:KIND = NAME\""));
            }

            if (group.Count(static member => member.Shape == ApiShape.List && member.Keys.Count == 0) > 1)
            {
                problems.Add(new Problem("OCG004", $"{type.ClassName}.{group.Key} would have several overloads with params"));
            }

            if (Reserved.Contains(group.Key))
            {
                problems.Add(new Problem("OCG004", $"{type.ClassName}.{group.Key} hides a member that every builder has: name it by \"verb {type.Name}.{keys[0]} = NAME\""));
            }
        }
    }
}
