namespace Minimal;

internal static class Gateways;
