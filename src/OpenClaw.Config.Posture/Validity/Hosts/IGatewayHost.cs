namespace OpenClaw.Config.Posture.Validity.Hosts;

/// <summary>
/// What is known of the machine that the gateway runs on. Two rules ask: plugins are loaded from folders that are there, and programs for secrets
/// are files that nobody else can change. A build asks nobody.
/// </summary>
public interface IGatewayHost
{
    /// <summary>What is at a path; null where nobody knows.</summary>
    /// <param name="path">The path as it is written: it may begin with <c>~</c> or be relative.</param>
    HostPath? Find(string path);
}
