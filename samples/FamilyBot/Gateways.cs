namespace FamilyBot;

internal static class Gateways;
