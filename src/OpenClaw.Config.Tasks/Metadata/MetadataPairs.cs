using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace OpenClaw.Config.Tasks.Metadata;

/// <summary>
/// Reads the <c>[assembly: AssemblyMetadata(key, value)]</c> attributes of a compiled assembly from its bytes. Nothing is loaded, so
/// nothing of the operator's can run, and the file is not locked against the next build.
/// </summary>
internal static class MetadataPairs
{
    private const ushort AttributeProlog = 1;

    /// <summary>The pairs in the order in which the compiler wrote them.</summary>
    /// <exception cref="BadImageFormatException">The file is no assembly.</exception>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        using var file = new PEReader(stream, PEStreamOptions.PrefetchMetadata);
        if (!file.HasMetadata)
        {
            throw new BadImageFormatException("The file holds no metadata.");
        }

        var reader = file.GetMetadataReader();
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (!IsAssemblyMetadata(reader, attribute))
            {
                continue;
            }

            // Two strings behind a fixed prolog (ECMA-335, II.23.3); the general decoder would want a type provider for that.
            var value = reader.GetBlobReader(attribute.Value);
            if (value.ReadUInt16() == AttributeProlog
                && value.ReadSerializedString() is { } key
                && value.ReadSerializedString() is { } text)
            {
                pairs.Add(new(key, text));
            }
        }

        return pairs;
    }

    private static bool IsAssemblyMetadata(MetadataReader reader, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
        {
            return false;
        }

        var parent = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
        {
            return false;
        }

        var type = reader.GetTypeReference((TypeReferenceHandle)parent);
        return reader.StringComparer.Equals(type.Name, "AssemblyMetadataAttribute")
            && reader.StringComparer.Equals(type.Namespace, "System.Reflection");
    }
}
