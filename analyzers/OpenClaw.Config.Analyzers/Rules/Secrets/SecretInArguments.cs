using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.Secrets;

/// <summary>A secret among the arguments of a program, recognised by the option before it. Besides standing in the source, it is shown by every list of processes.</summary>
[NoFix("What the program reads from its environment instead is for its manual to say.")]
internal sealed class SecretInArguments() : ConfigRule(Rule)
{
    private const int Shortest = 8;

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC5051",
        "A secret among the arguments of a program",
        "'{0}' holds the value of '{1}' in the clear, so everyone who can read this source or the list of processes of the machine has it",
        RuleCategory.Secrets,
        RuleLevel.LetsStrangersIn);

    private static readonly string[] Programs = ["mcp.servers.*.args", "nodeHost.mcp.servers.*.args", "models.providers.*.localService.args", "secrets.providers.*.args"];

    private static readonly string[] Endings = ["token", "password", "passphrase", "secret", "apikey", "privatekey", "accesskey"];

    private static readonly Regex Header = new(
        @"^(?:-H\s*|--header=)?\s*(?<name>[A-Za-z0-9-]*(?:authorization|api-?key|token|secret))\s*:\s*(?:(?:bearer|basic|token)\s+)?(?<value>[^\s]+)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeSpan.FromMilliseconds(100));

    private static readonly Regex Assignment = new(
        @"^(?:--env=|-e)?(?<name>[A-Z][A-Z0-9_]*(?:_KEY|TOKEN|SECRET|PASSWORD|PASSPHRASE))=(?<value>[^\s]+)$", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var args in Programs.SelectMany(place => PathPattern.Select(context.Root, place)))
        {
            var option = string.Empty;
            foreach (var argument in args.Children())
            {
                var text = argument.Text ?? string.Empty;
                var equals = text.StartsWith("-", StringComparison.Ordinal) ? text.IndexOf('=') : -1;
                var (name, value) = equals > 0 ? (text.Substring(0, equals), text.Substring(equals + 1)) : (option, text);
                if (KeyShapes.Recognise(text) is null && NameOf(argument, text, name, value) is { } secret)
                {
                    context.Report(argument, [argument.Path.ToString(), secret]);
                }

                option = equals < 0 && text.StartsWith("-", StringComparison.Ordinal) ? text : string.Empty;
            }
        }
    }

    // The option before it, the header that it is, or the variable that it sets.
    private static string? NameOf(ConfigCursor argument, string text, string option, string value)
    {
        if (IsSecretOption(option))
        {
            return IsLiteral(argument, value) ? option : null;
        }

        foreach (var form in new[] { Header, Assignment })
        {
            if (form.Match(text) is { Success: true } match && IsLiteral(argument, match.Groups["value"].Value))
            {
                return match.Groups["name"].Value;
            }
        }

        return null;
    }

    private static bool IsSecretOption(string option)
    {
        var name = option.TrimStart('-').Replace("-", string.Empty).Replace("_", string.Empty);
        return option.StartsWith("--", StringComparison.Ordinal) && Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    // What begins like an option, a path or a variable of a shell is no secret.
    private static bool IsLiteral(ConfigCursor argument, string value) =>
        argument.Node is ConfigText text && (text.Marks & NodeMarks.FromVariable) == 0 && !EnvironmentReferences.IsIn(text)
        && value.Length >= Shortest && "-/.~$%<@".IndexOf(value[0]) < 0 && !value.Any(char.IsWhiteSpace);
}
