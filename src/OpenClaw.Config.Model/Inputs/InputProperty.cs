namespace OpenClaw.Config.Model.Inputs;

/// <summary>What to say of properties that code asks for and the build does not give.</summary>
public static class InputProperty
{
    /// <summary>The project does not expose it.</summary>
    public static string NotExposed(string name, IReadOnlyCollection<string> exposed) =>
        $"the project does not expose the property {name}; add <OpenClawInputProperty Include=\"{name}\" /> to an ItemGroup of the project file"
        + (Schema.NearestName.Find(name, exposed) is { } meant ? $", or did you mean {meant}?" : string.Empty);

    /// <summary>It is exposed and has no value.</summary>
    public static string Empty(string name) =>
        $"the property {name} has no value in this build; define <{name}> in the project file, pass -p:{name}=..., or give a second argument for when it has none";
}
