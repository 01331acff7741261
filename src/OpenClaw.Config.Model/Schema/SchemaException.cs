namespace OpenClaw.Config.Model.Schema;

/// <summary>How the gateway's validator departs from the printed schema at one place; the exceptions file beside the facts explains each.</summary>
[Flags]
internal enum SchemaException
{
    None = 0,
    Trimmed = 1,
    AnyCase = 2,
    Extension = 4,
    Core = 8,
    Unknown = 16,
    NamedKeys = 32,
    Deepest = 64,
    Around = 128,
    Dropped = 256,
    Hard = 512,
    Migrated = 1024,
    Roster = 2048,
    CoreType = 4096,
    Constants = 8192,
    Hidden = 16384,
}
