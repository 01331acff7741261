namespace OpenClaw.Config.Model.Schema;

/// <summary>What a misspelt name probably meant.</summary>
public static class NearestName
{
    /// <summary>The candidate nearest to the name, the first of equals; null when none is near enough to be meant.</summary>
    /// <param name="name">The name.</param>
    /// <param name="candidates">What could be meant.</param>
    /// <param name="mostEdits">How many letters may be wrong at most, however long the name is.</param>
    public static string? Find(string name, IEnumerable<string> candidates, int mostEdits = 3)
    {
        // Names beyond this length are no typing errors, and the comparison is quadratic.
        if (name.Length is 0 or > 64)
        {
            return null;
        }

        string? nearest = null;
        var limit = Math.Min(mostEdits, name.Length switch { 1 => 0, <= 3 => 1, <= 7 => 2, _ => 3 });
        foreach (var candidate in candidates)
        {
            if (string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase))
            {
                return candidate;
            }

            // A short candidate must not be reached by replacing most of it.
            var distance = limit == 0 ? null : Distance(name, candidate, Math.Min(limit, candidate.Length / 2));
            if (distance is { } near)
            {
                nearest = candidate;
                limit = near - 1;
            }
        }

        return nearest;
    }

    // Damerau-Levenshtein with adjacent transpositions, case ignored; null beyond the limit.
    private static int? Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return null;
        }

        var before = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var isSame = Fold(left[i - 1]) == Fold(right[j - 1]);
                var cost = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && Fold(left[i - 1]) == Fold(right[j - 2]) && Fold(left[i - 2]) == Fold(right[j - 1]))
                {
                    cost = Math.Min(cost, before[j - 2] + 1);
                }

                current[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > limit)
            {
                return null;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length] <= limit ? previous[right.Length] : null;
    }

    private static char Fold(char c) => c is '_' ? '-' : char.ToLowerInvariant(c);
}
