using OpenClaw.Config.Generators.Internal.Decisions;
using OpenClaw.Config.Generators.Internal.Facts;

namespace OpenClaw.Config.Generators.Internal.Shapes;

/// <summary>Turns what may stand under a key into the methods that write it.</summary>
internal sealed class MemberMaker(Placement placement, NameDecisions names, Words words, PathMap semantics, List<Problem> problems)
{
    public const string FreeForm = "FreeFormBuilder";
    public const string Empty = "EmptyObjectBuilder";

    public void Fill(ApiType type)
    {
        foreach (var key in type.Facts.Properties.Select(static property => property.Key).Where(key => !type.Tagged.Contains(key)))
        {
            var place = new Place(type, key, key, [.. type.Paths.Select(path => path.Length == 0 ? key : path + "." + key)], []);
            Add(place, placement.Variants(type, key));
        }

        var others = placement.Variants(type, Placement.Others);
        if (others.Count > 0)
        {
            var place = new Place(type, Placement.Others, string.Empty, type.Paths, []);
            Add(Below(place), others);
        }
    }

    /// <summary>Where a method writes.</summary>
    private sealed record Place(ApiType Owner, string Key, string JsonKey, IReadOnlyList<string> Paths, IReadOnlyList<ApiKey> Keys)
    {
        public bool IsItem { get; init; }
    }

    private Place Below(Place map)
    {
        var type = semantics.Find(map.Paths.Select(static path => path + "#key")) ?? "string";
        var name = type != "string" ? char.ToLowerInvariant(type[0]) + type.Substring(1) : map.Keys.Count > 0 ? "key" + (map.Keys.Count + 1) : "key";
        return map with { Paths = [.. map.Paths.Select(static path => path + ".*")], Keys = [.. map.Keys, new ApiKey(type, name)] };
    }

    private void Add(Place place, IReadOnlyList<Variant> variants)
    {
        var texts = variants.Where(static variant => variant.Kind is VariantKind.Text).ToList();
        var meaning = variants.Any(static variant => variant.Kind is VariantKind.Text or VariantKind.FreeForm) ? Meaning(place.Paths) : null;
        foreach (var one in variants)
        {
            // Where text and number may both be null, one overload takes it: with two, a plain null would be ambiguous.
            var variant = one.Kind == VariantKind.Number && texts.Count > 0 ? one with { IsNullable = false } : one;
            switch (variant.Kind)
            {
                case VariantKind.List:
                    AddList(place, variant);
                    break;
                case VariantKind.Map:
                    Add(Below(place), variant.Inner);
                    break;
                case VariantKind.FreeForm or VariantKind.Empty or VariantKind.Object:
                    if (meaning != "Secret" || variant.Kind != VariantKind.FreeForm)
                    {
                        AddObject(place, variant);
                    }

                    break;
                // A text with a meaning takes numbers by a conversion, where it takes any.
                case VariantKind.Number when meaning is not null && texts.Count > 0:
                    break;
                default:
                    AddValue(place, variant, meaning);
                    break;
            }
        }
    }

    private void AddValue(Place place, Variant variant, string? meaning)
    {
        var type = ValueType(place, variant, meaning);
        Add(place, new ApiMember(Name(place, "value"), place.JsonKey, place.IsItem ? ApiShape.List : ApiShape.Value, type)
        {
            Keys = place.Keys,
            Schemas = [variant.Schema],
            Spellings = variant.Spellings,
            IsNullable = variant.IsNullable && !place.IsItem && meaning is null && variant.Kind is (VariantKind.Text or VariantKind.Number),
        });
    }

    private void AddList(Place place, Variant list)
    {
        var items = list.Inner.Where(static variant => variant.Kind is not VariantKind.FreeForm).ToList();
        var objects = items.Where(static variant => variant.Kind is VariantKind.Object or VariantKind.Empty).ToList();
        var scalars = items.Except(objects).ToList();
        var inside = place with { Paths = [.. place.Paths.Select(static path => path + "[]")], IsItem = true };
        foreach (var item in objects)
        {
            AddObject(inside, item);
        }

        if (scalars.Any(static item => item.Kind is VariantKind.List or VariantKind.Map))
        {
            problems.Add(new Problem("OCG001", $"{place.Paths[0]} is a list of lists or of maps, for which there is no verb yet"));
            return;
        }

        // One params overload a name: with two, a call without arguments would be ambiguous. Text stands for text and number alike.
        var scalar = scalars.FirstOrDefault(static item => item.Kind == VariantKind.Text) ?? scalars.FirstOrDefault();
        if (scalar is not null || list.Inner.Count == 0 || items.Count == 0)
        {
            scalar ??= new Variant(VariantKind.Text, list.Schema);
            var type = ValueType(inside, scalar, scalar.Kind == VariantKind.Text ? Meaning(inside.Paths) : null);
            Add(place, new ApiMember(Name(place, "list"), place.JsonKey, ApiShape.List, type) { Keys = place.Keys, Schemas = [list.Schema, scalar.Schema], Spellings = scalar.Spellings });
        }
    }

    private void AddObject(Place place, Variant variant)
    {
        var type = variant.Kind switch
        {
            VariantKind.FreeForm => FreeForm,
            VariantKind.Empty => Empty,
            _ => placement.TypeOf(place.Owner, place.Key, variant.Shape) + "Builder",
        };
        var name = variant.Word + Name(place, place.IsItem ? "item" : "object");
        Add(place, new ApiMember(name, place.JsonKey, place.IsItem ? ApiShape.Item : ApiShape.Object, type) { Keys = place.Keys, Tag = variant.Tag, Schemas = [variant.Schema] });
    }

    private string ValueType(Place place, Variant variant, string? meaning) => variant.Kind switch
    {
        VariantKind.Boolean => "bool",
        VariantKind.Secret => "Secret",
        VariantKind.Enum => placement.TypeOf(place.Owner, place.Key, variant.Shape),
        VariantKind.Number => variant.IsInteger ? NumberBounds.Fit(variant.Schema) ? "int" : "long" : "double",
        _ => meaning ?? "string",
    };

    /// <summary>The type that the semantics give a text; null for none.</summary>
    private string? Meaning(IReadOnlyList<string> paths) => semantics.Find(paths) is { } type && type != "string" ? type : null;

    private string Name(Place place, string kind)
    {
        if (names.Verb(place.Owner.Name, place.Key, kind) is { } given)
        {
            return given;
        }

        if (place.Key == Placement.Others)
        {
            problems.Add(new Problem("OCG003", $"{place.Owner.Name} is a map itself: name its verb by \"verb {place.Owner.Name}.{Placement.Others} = NAME\""));
        }

        var name = words.Pascal(place.Key);
        return place.Keys.Count > 0 || kind == "item" ? words.Singular(name) : name;
    }

    private static void Add(Place place, ApiMember member)
    {
        var members = place.Owner.Members;
        var same = members.FindIndex(other => other.Name == member.Name && other.Key == member.Key && other.Shape == member.Shape && other.Type == member.Type
            && other.Tag == member.Tag && other.Keys.Select(static key => key.Type).SequenceEqual(member.Keys.Select(static key => key.Type)));
        if (same < 0)
        {
            members.Add(member);
        }
        else
        {
            members[same] = members[same] with { Schemas = [.. members[same].Schemas, .. member.Schemas] };
        }
    }
}
