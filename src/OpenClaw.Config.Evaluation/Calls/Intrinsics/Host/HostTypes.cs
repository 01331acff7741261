using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Net;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>The types that the host answers for. A further type of this kind is a line here.</summary>
internal static class HostTypes
{
    /// <summary>Their last digit differs from processor to processor.</summary>
    private const string Transcendental =
        "Acos Acosh AcosPi Asin Asinh AsinPi Atan Atan2 Atan2Pi AtanPi Atanh Cbrt Cos Cosh CosPi Exp Exp10 Exp10M1 Exp2 Exp2M1 ExpM1 Hypot Lerp Log Log10 Log10P1 Log2 Log2P1 "
        + "LogP1 Pow ReciprocalEstimate ReciprocalSqrtEstimate RootN Sin SinCos SinCosPi Sinh SinPi Tan Tanh TanPi MultiplyAddEstimate DegreesToRadians RadiansToDegrees";

    private const string LocalTime =
        "Now UtcNow Today ToLocalTime ToUniversalTime LocalDateTime ToFileTime FromFileTime IsDaylightSavingTime ToFileTimeUtc FromFileTimeUtc";

    /// <summary>The host's type for a type of the program; null when it is none of these.</summary>
    public static HostType? Find(string metadataName) => metadataName switch
    {
        "System.String" => new(typeof(string), typeof(StringMembers), "CompareTo Intern IsInterned CopyTo"),
        "System.Boolean" => new(typeof(bool)),
        "System.Char" => new(typeof(char)),
        "System.SByte" => new(typeof(sbyte)),
        "System.Byte" => new(typeof(byte)),
        "System.Int16" => new(typeof(short)),
        "System.UInt16" => new(typeof(ushort)),
        "System.Int32" => new(typeof(int)),
        "System.UInt32" => new(typeof(uint)),
        "System.Int64" => new(typeof(long)),
        "System.UInt64" => new(typeof(ulong)),
        "System.Single" => new(typeof(float), Except: Transcendental),
        "System.Double" => new(typeof(double), typeof(DoubleMembers), Transcendental),
        "System.Decimal" => new(typeof(decimal)),
        "System.Half" or "System.MathF" => new(Type.GetType(metadataName), Except: Transcendental),
        "System.Int128" or "System.UInt128" or "System.Numerics.BitOperations" or "System.Text.Rune" => new(Type.GetType(metadataName)),
        "System.Math" => new(typeof(Math), typeof(MathMembers), Transcendental),
        "System.Numerics.BigInteger" => new(typeof(BigInteger), typeof(BigIntegerMembers), "Log Log2 Log10"),
        "System.Convert" => new(typeof(Convert), typeof(ConvertMembers), "ChangeType IsDBNull GetTypeCode DBNull ToDateTime"),
        "System.TimeSpan" => new(typeof(TimeSpan), typeof(TimeSpanMembers)),
        "System.DateTime" => new(typeof(DateTime), typeof(DateTimeMembers), LocalTime),
        "System.DateTimeOffset" => new(typeof(DateTimeOffset), typeof(DateTimeOffsetMembers), LocalTime),
        "System.DateOnly" or "System.TimeOnly" => new(Type.GetType(metadataName)),
        "System.Guid" => new(typeof(Guid), Except: "NewGuid CreateVersion7"),
        "System.Version" => new(typeof(Version)),
        "System.Uri" => new(typeof(Uri), typeof(UriMembers), "LocalPath IsFile IsUnc"),
        "System.IO.Path" => new(null, typeof(UnixPath)),
        "System.Net.IPAddress" => new(typeof(IPAddress), Except: "HostToNetworkOrder NetworkToHostOrder"),
        "System.Net.IPEndPoint" => new(typeof(IPEndPoint), Except: "Serialize Create"),
        "System.Net.IPNetwork" => new(Type.GetType("System.Net.IPNetwork, System.Net.Primitives")),
        "System.Text.Encoding" => new(typeof(Encoding), Except: "Default GetEncoding GetEncodings RegisterProvider UTF7"),
        "System.Text.UTF8Encoding" => new(typeof(UTF8Encoding)),
        "System.Text.StringBuilder" => new(typeof(StringBuilder), Except: "AppendLine GetChunks", Reads: "Equals"),
        "System.Text.RegularExpressions.Regex" => new(typeof(Regex), typeof(RegexMembers), "CompileToAssembly CacheSize EnumerateMatches EnumerateSplits MatchTimeout Options"),
        "System.Text.RegularExpressions.Match" => new(typeof(Match)),
        "System.Text.RegularExpressions.Group" => new(typeof(Group)),
        "System.Text.RegularExpressions.Capture" => new(typeof(Capture)),
        "System.Text.RegularExpressions.MatchCollection" => new(typeof(MatchCollection)),
        "System.Text.RegularExpressions.GroupCollection" => new(typeof(GroupCollection)),
        "System.Text.RegularExpressions.CaptureCollection" => new(typeof(CaptureCollection)),
        "System.Globalization.CharUnicodeInfo" => new(typeof(CharUnicodeInfo)),
        _ => Collection(metadataName),
    };

    /// <summary>Generic types, over values of the program.</summary>
    private static HostType? Collection(string metadataName) => metadataName switch
    {
        "System.Array" => new(typeof(Array), Except: "Clear Resize CreateInstance SetValue GetValue", Reads: "AsReadOnly"),
        "System.Linq.Enumerable" => new(typeof(Enumerable), Except: "Cast OfType TryGetNonEnumeratedCount"),
        "System.Linq.IGrouping`2" => new(typeof(IGrouping<,>)),
        "System.Linq.ILookup`2" or "System.Linq.Lookup`2" => new(typeof(ILookup<,>)),
        Generic + "List`1" => new(typeof(List<>), Except: "Capacity", Reads: "AsReadOnly"),
        Generic + "Dictionary`2" => new(typeof(Dictionary<,>), Except: "TrimExcess Comparer Capacity", Reads: ""),
        Generic + "Dictionary`2+KeyCollection" => new(typeof(Dictionary<,>.KeyCollection)),
        Generic + "Dictionary`2+ValueCollection" => new(typeof(Dictionary<,>.ValueCollection)),
        Generic + "SortedDictionary`2+KeyCollection" => new(typeof(SortedDictionary<,>.KeyCollection)),
        Generic + "SortedDictionary`2+ValueCollection" => new(typeof(SortedDictionary<,>.ValueCollection)),
        Generic + "HashSet`1" => new(typeof(HashSet<>), Except: "Comparer Capacity", Reads: ""),
        Generic + "Queue`1" => new(typeof(Queue<>), Except: "Capacity", Reads: ""),
        Generic + "Stack`1" => new(typeof(Stack<>), Except: "Capacity", Reads: ""),
        Generic + "LinkedList`1" => new(typeof(LinkedList<>), Reads: ""),
        Generic + "LinkedListNode`1" => new(typeof(LinkedListNode<>), Except: "ValueRef", Reads: ""),
        Generic + "SortedSet`1" => new(typeof(SortedSet<>), Except: "Comparer", Reads: "Reverse"),
        Generic + "SortedDictionary`2" => new(typeof(SortedDictionary<,>), Except: "Comparer", Reads: ""),
        Generic + "SortedList`2" => new(typeof(SortedList<,>), Except: "Comparer Capacity", Reads: ""),
        Generic + "PriorityQueue`2" => new(Type.GetType("System.Collections.Generic.PriorityQueue`2, System.Collections"), Except: "Comparer Capacity", Reads: ""),
        Generic + "ICollection`1" => new(typeof(ICollection<>), Reads: ""),
        Generic + "IList`1" => new(typeof(IList<>), Reads: ""),
        Generic + "ISet`1" => new(typeof(ISet<>), Reads: ""),
        Generic + "IDictionary`2" => new(typeof(IDictionary<,>), Reads: ""),
        Generic + "IReadOnlyCollection`1" => new(typeof(IReadOnlyCollection<>), Reads: ""),
        Generic + "IReadOnlyList`1" => new(typeof(IReadOnlyList<>), Reads: ""),
        Generic + "IReadOnlySet`1" => new(Type.GetType("System.Collections.Generic.IReadOnlySet`1"), Reads: ""),
        Generic + "IReadOnlyDictionary`2" => new(typeof(IReadOnlyDictionary<,>), Reads: ""),
        "System.Tuple" => new(typeof(Tuple)),
        "System.Tuple`1" => new(typeof(Tuple<>)),
        "System.Tuple`2" => new(typeof(Tuple<,>)),
        "System.Tuple`3" => new(typeof(Tuple<,,>)),
        "System.Tuple`4" => new(typeof(Tuple<,,,>)),
        "System.Collections.ObjectModel.ReadOnlyCollection`1" => new(typeof(ReadOnlyCollection<>), Reads: ""),
        "System.Collections.ObjectModel.ReadOnlyDictionary`2" => new(typeof(ReadOnlyDictionary<,>), Reads: ""),
        "System.Collections.ObjectModel.Collection`1" => new(typeof(Collection<>), Reads: ""),
        _ => metadataName.StartsWith(Immutable, StringComparison.Ordinal) ? OfImmutable(metadataName.Substring(Immutable.Length))
            : metadataName is Frozen + "FrozenSet" or Frozen + "FrozenSet`1" or Frozen + "FrozenDictionary" or Frozen + "FrozenDictionary`2"
                ? new(Type.GetType(metadataName + ", System.Collections.Immutable"), IsUnordered: true)
            : null,
    };

    /// <summary>The order in which a set or dictionary of these comes follows its hash codes, which differ from run to run.</summary>
    private static HostType? OfImmutable(string name) => name switch
    {
        "ImmutableArray" => new(typeof(ImmutableArray)),
        "ImmutableArray`1" => new(typeof(ImmutableArray<>)),
        "ImmutableArray`1+Builder" => new(typeof(ImmutableArray<>.Builder), Except: "Capacity ItemRef", Reads: ""),
        "ImmutableList" => new(typeof(ImmutableList)),
        "ImmutableList`1" => new(typeof(ImmutableList<>)),
        "ImmutableList`1+Builder" => new(typeof(ImmutableList<>.Builder), Reads: ""),
        "ImmutableQueue" => new(typeof(ImmutableQueue)),
        "ImmutableQueue`1" => new(typeof(ImmutableQueue<>)),
        "ImmutableStack" => new(typeof(ImmutableStack)),
        "ImmutableStack`1" => new(typeof(ImmutableStack<>)),
        "ImmutableSortedSet" => new(typeof(ImmutableSortedSet)),
        "ImmutableSortedSet`1" => new(typeof(ImmutableSortedSet<>), Except: "Empty"),
        "ImmutableSortedSet`1+Builder" => new(typeof(ImmutableSortedSet<>.Builder), Reads: ""),
        "ImmutableSortedDictionary" => new(typeof(ImmutableSortedDictionary)),
        "ImmutableSortedDictionary`2" => new(typeof(ImmutableSortedDictionary<,>), Except: "Empty"),
        "ImmutableHashSet" => new(typeof(ImmutableHashSet)),
        "ImmutableHashSet`1" => new(typeof(ImmutableHashSet<>), IsUnordered: true),
        "ImmutableHashSet`1+Builder" => new(typeof(ImmutableHashSet<>.Builder), Reads: "", IsUnordered: true),
        "ImmutableDictionary" => new(typeof(ImmutableDictionary)),
        "ImmutableDictionary`2" => new(typeof(ImmutableDictionary<,>), Except: "Keys Values", IsUnordered: true),
        "ImmutableDictionary`2+Builder" => new(typeof(ImmutableDictionary<,>.Builder), Except: "Keys Values", Reads: "", IsUnordered: true),
        _ => null,
    };

    private const string Immutable = "System.Collections.Immutable.";
    private const string Frozen = "System.Collections.Frozen.";

    private const string Generic = "System.Collections.Generic.";
}
