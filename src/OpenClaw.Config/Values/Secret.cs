namespace OpenClaw.Config;

/// <summary>placeholder</summary>
public readonly struct Secret;
