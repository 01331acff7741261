using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.CodeFixes.Edits;

namespace OpenClaw.Config.CodeFixes;

/// <summary>
/// The one provider for all rules: a diagnostic says what is to be done, and this does it. It offers nothing that it could not
/// then apply.
/// </summary>
/// <remarks>
/// Without <c>[Shared]</c>, on purpose: that attribute alone would make this assembly refer to a version of System.Composition that older
/// hosts do not have. The provider holds no state, so nobody notices.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConfigCodeFixProvider))]
public sealed class ConfigCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        .. RuleCatalogue.All
            .Where(static rule => !Attribute.IsDefined(rule.GetType(), typeof(NoFixAttribute)))
            .Select(static rule => rule.Descriptor.Id),
    ];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => ConfigFixAllProvider.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (FixProperties.Read(diagnostic.Properties) is not { } order
                || await FixEditor.FindChangeAsync(context.Document, order, context.CancellationToken).ConfigureAwait(false) is not { } change)
            {
                continue;
            }

            var document = context.Document;
            context.RegisterCodeFix(
                CodeAction.Create(
                    order.Title,
                    async cancellation => document.WithText((await document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(change)),
                    KeyOf(diagnostic, order)),
                diagnostic);
        }
    }

    /// <summary>What one run of fix-all mends together: the same rule in the same way.</summary>
    internal static string KeyOf(Diagnostic diagnostic, FixOrder order) => diagnostic.Id + ":" + order.Kind;
}
