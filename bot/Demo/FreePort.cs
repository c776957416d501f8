using System.Net;
using System.Net.Sockets;

namespace TeamsAssistant.Demo;

/// <summary>Asks the machine about ports. Another program may take one meanwhile; the child then fails to start and is told of.</summary>
internal static class FreePort
{
    public static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public static int Any()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
