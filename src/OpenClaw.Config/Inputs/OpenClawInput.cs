using System.Reflection;
using System.Runtime.CompilerServices;

namespace OpenClaw.Config;

/// <summary>
/// What a configuration takes from the build on purpose. Code that is evaluated at build time knows no environment and no files; what it needs of the
/// outside the project file names, so that the same project gives the same files everywhere.
/// </summary>
/// <example>
/// <code language="xml">
/// &lt;ItemGroup&gt;
///   &lt;OpenClawInputProperty Include="Environment" /&gt;
///   &lt;OpenClawInput Include="tenants.csv" /&gt;
/// &lt;/ItemGroup&gt;
/// </code>
/// <code language="csharp">
/// record Tenant(string Name, int Port);
///
/// foreach (var tenant in OpenClawInput.Csv&lt;Tenant&gt;("tenants.csv"))
/// {
///     fleet.Gateway(tenant.Name, claw =&gt; claw.Gateway(g =&gt; g.Port(tenant.Port)));
/// }
/// </code>
/// </example>
public static class OpenClawInput
{
    /// <summary>The value of an MSBuild property that the project exposes with <c>&lt;OpenClawInputProperty Include="..." /&gt;</c>.</summary>
    /// <param name="name">The name of the property; upper and lower case count as equal, as in MSBuild.</param>
    /// <param name="otherwise">What counts where the property is empty or not defined. Without it, that is an error.</param>
    /// <exception cref="InvalidOperationException">The project does not expose the property, or it has no value and there is no other.</exception>
    [ConfigDirective(ConfigDirective.InputProperty)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Property(string name, string? otherwise = null) =>
        InputReader.Property(Assembly.GetCallingAssembly(), name ?? throw new ArgumentNullException(nameof(name)), otherwise);

    /// <summary>
    /// What is in a JSON or JSON5 file that the project lists with <c>&lt;OpenClawInput Include="..." /&gt;</c>. A finding about a value of it points into the file.
    /// </summary>
    /// <typeparam name="T">
    /// What to make of it: a record, class or struct of the project, an array, a list, a dictionary with string keys, a string, number, <c>bool</c> or enum, a typed
    /// text of this library. Members are parameters of the longest public constructor and public properties that can be set; names are
    /// matched whatever their case, none may be unknown, and only those that are nullable or have a default may be missing.
    /// </typeparam>
    /// <param name="file">The path of the file in the project, with slashes.</param>
    /// <exception cref="InvalidOperationException">The project does not list the file.</exception>
    /// <exception cref="FormatException">The file does not fit the type.</exception>
    [ConfigDirective(ConfigDirective.InputJson)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Json<T>(string file) =>
        InputReader.Json<T>(Assembly.GetCallingAssembly(), file ?? throw new ArgumentNullException(nameof(file)));

    /// <summary>
    /// The lines of a CSV file that the project lists with <c>&lt;OpenClawInput Include="..." /&gt;</c>. Its first line names the columns. A finding about a cell points into
    /// the file.
    /// </summary>
    /// <typeparam name="T">
    /// What each line becomes: a type as for <see cref="Json{T}"/> with a member for each column, or a dictionary. An empty cell without quotes counts as missing;
    /// a list is written in one cell with semicolons between.
    /// </typeparam>
    /// <param name="file">The path of the file in the project, with slashes.</param>
    /// <exception cref="InvalidOperationException">The project does not list the file.</exception>
    /// <exception cref="FormatException">The file does not fit the type.</exception>
    [ConfigDirective(ConfigDirective.InputCsv)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T[] Csv<T>(string file) =>
        InputReader.Csv<T>(Assembly.GetCallingAssembly(), file ?? throw new ArgumentNullException(nameof(file)));
}
