using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Source;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>
/// The static fields of one evaluation. As the CLR does it, a type's initialisers run in the order of the text, then its static
/// constructor, when a static field is first asked for; with a static constructor, also when a method or constructor is first called.
/// Each constructed generic type has fields of its own.
/// </summary>
internal sealed class Statics(Interpreter run)
{
    /// <summary>
    /// The doubt while initialisers run: below that of any document. What is made then is everybody's, and a later change of it is noticed.
    /// </summary>
    public const int Doubt = -1;

    private readonly Dictionary<ISymbol, StaticType> _types = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> _hasConstructor = new(SymbolEqualityComparer.Default);

    /// <summary>All types that were met.</summary>
    public IEnumerable<StaticType> Types => _types.Values;

    /// <summary>The variable of a static field of a type in source.</summary>
    public Cell Of(IFieldSymbol field, SyntaxNode syntax, Frame frame)
    {
        var type = Initialized((INamedTypeSymbol)frame.Types.Fill(field.ContainingType), frame);
        type.Use(field.OriginalDefinition, syntax);
        if (type.HasHiddenProblems && !Reach.IsClean(type.Cells[field.OriginalDefinition].Value))
        {
            type.ShowProblems(run);
        }

        return type.Cells[field.OriginalDefinition];
    }

    /// <summary>Runs the static constructor of a type that has one, before anything of the type runs.</summary>
    public void Enter(INamedTypeSymbol type, Frame frame)
    {
        var definition = type.OriginalDefinition;
        if (!_hasConstructor.TryGetValue(definition, out var has))
        {
            has = definition.StaticConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared) && run.Bodies.Declaration(definition) is not null;
            _hasConstructor.Add(definition, has);
        }

        if (has)
        {
            Initialized((INamedTypeSymbol)frame.Types.Fill(type), frame);
        }
    }

    private StaticType Initialized(INamedTypeSymbol type, Frame frame)
    {
        if (_types.TryGetValue(type, out var known))
        {
            return known;
        }

        var made = new StaticType(type);
        _types.Add(type, made);
        var home = new Frame(run, null, new Scope(null), TypeArguments.Of(type, frame.Types), null);
        var fields = FieldsOf(type.OriginalDefinition);
        foreach (var field in fields)
        {
            made.Cells.Add(field, new Cell(Constants.DefaultOf(null, home.Types.Fill(field.Type), run) ?? new UnknownValue(null), Doubt));
        }

        var doubt = run.Doubt;
        var outer = run.Hidden;
        run.Doubt = Doubt;
        run.Hidden = made;
        run.Budget.EnterCall(type.OriginalDefinition.DeclaringSyntaxReferences[0].GetSyntax());
        try
        {
            Run(made, fields, home);
        }
        catch (ProgramThrewException)
        {
            made.HasThrown = true;
            throw;
        }
        finally
        {
            run.Doubt = doubt;
            run.Hidden = outer;
            run.Budget.LeaveCall();
            if (made.HasThrown)
            {
                made.ShowProblems(run);
            }
        }

        return made;
    }

    private void Run(StaticType made, IReadOnlyList<IFieldSymbol> fields, Frame home)
    {
        foreach (var field in fields)
        {
            if (InitializerOf(field) is { } initializer)
            {
                made.Cells[field].Store(run.Bodies.Of(initializer) is { } value ? run.Evaluate(value, home) : run.Poison(initializer), Doubt);
            }
        }

        if (made.Type.OriginalDefinition.StaticConstructors.FirstOrDefault(static constructor => !constructor.IsImplicitlyDeclared) is { } constructor
            && run.Bodies.Of(constructor) is Microsoft.CodeAnalysis.Operations.IConstructorBodyOperation body
            && (body.BlockBody ?? body.ExpressionBody) is { } block)
        {
            run.Execute(block, home);
        }
    }

    private static IReadOnlyList<IFieldSymbol> FieldsOf(INamedTypeSymbol type) =>
        [.. type.GetMembers().OfType<IFieldSymbol>().Where(static field => field is { IsStatic: true, IsConst: false }).Select(static field => field.OriginalDefinition)];

    private EqualsValueClauseSyntax? InitializerOf(IFieldSymbol field) =>
        (run.Bodies.Declaration(field) ?? (field.AssociatedSymbol is { } associated ? run.Bodies.Declaration(associated) : null)) switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
}
