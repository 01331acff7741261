using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.Reach;

namespace OpenClaw.Config.Posture.Disproofs;

/// <summary>The findings of OpenClaw's audit that are none in this document.</summary>
/// <param name="document">The document that the audit judged.</param>
/// <param name="map">The ways into it.</param>
public sealed class AuditDisproofs(ConfigDocument document, ReachMap map)
{
    private static readonly Disproof[] All =
    [
        new NoGatewayHere(), new ListensOnItsOwnMachine(), new CredentialIsAReference(), new ProxiesAreNamed(), new DeniedOverHttp(), new StrangersReachNothingOfIt(),
        new CommandsAreNotThere(), new ChannelIsOff(), new ModelIsMisread(), new SecretIsAVariable(),
    ];

    private readonly DisproofContext _context = new(document, map);
    private readonly Dictionary<AuditFinding, string?> _known = [];

    /// <summary>Why the finding is none; null where nobody can say that it is none.</summary>
    public string? Against(AuditFinding finding)
    {
        // Rules ask from several threads, and what the disproofs share remembers as they go.
        lock (_known)
        {
            if (!_known.TryGetValue(finding, out var proof))
            {
                _known.Add(finding, proof = All.Select(disproof => disproof.Against(finding, _context)).FirstOrDefault(static each => each is not null));
            }

            return proof;
        }
    }
}
