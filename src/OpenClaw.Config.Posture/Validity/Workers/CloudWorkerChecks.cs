using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Validity.Amounts;

namespace OpenClaw.Config.Posture.Validity.Workers;

/// <summary>Cloud workers: when they sleep (W1), names of profiles (W2), names of repositories (W4).</summary>
public sealed class CloudWorkerChecks : ValidityCheck
{
    private const double OneMinute = 60 * 1000;

    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } = ["cloudWorkers.profiles.*", "cloudWorkers.projectProfiles.*"];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var places = context.PlacesOf(this);
        foreach (var profile in places[0])
        {
            if (profile.IsPresent && profile.Path.Segment.Trim() != profile.Path.Segment)
            {
                found.Add(new("W2", profile, $"{profile.Path.Parent} has a profile named '{profile.Path.Segment}', with blanks around it; remove them") { IsAboutKey = true, IsHard = true, Replaces = profile.Path });
            }

            var suspend = profile["suspendAfter"];
            if (TextOf(suspend) is { Length: var length } text
                && (length == 0 || "smhdSMHD".IndexOf(text[length - 1]) < 0 || !(DurationText.Milliseconds(text, "ms") >= OneMinute)))
            {
                found.Add(new("W1", suspend, $"{suspend.Path} is {Show(suspend)}; write a duration with its unit, of a minute or more, such as 45m"));
            }
        }

        foreach (var project in places[1])
        {
            if (project.IsPresent && !IsRepository(project.Path.Segment))
            {
                found.Add(new("W4", project, $"{project.Path} is no repository; write host/owner/name in lower case, without .git") { IsAboutKey = true, IsHard = true, Replaces = project.Path });
            }

            if (TextOf(project) is { } name && name.Trim() != name)
            {
                found.Add(new("W2", project, $"{project.Path} is {Show(project)}, with blanks around it; remove them"));
            }
        }
    }

    private static bool IsRepository(string key)
    {
        var parts = key.Split('/');
        return parts.Length > 2
            && key == key.Trim().ToLowerInvariant()
            && !key.EndsWith(".git", StringComparison.Ordinal)
            && parts.All(static part => part.Length > 0 && part is not ("." or ".." or "%2e" or "%2e%2e"))
            && key.IndexOfAny(['\\', '?', '#', ' ', '@', ':']) < 0;
    }
}
