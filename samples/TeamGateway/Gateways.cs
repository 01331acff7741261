namespace TeamGateway;

internal static class Gateways;
