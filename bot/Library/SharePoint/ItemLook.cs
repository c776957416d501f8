using Microsoft.Graph.Models;

namespace TeamsAssistant.Library.SharePoint;

/// <summary>What an item tells of who wrote it and where it lies.</summary>
internal static class ItemLook
{
    /// <summary>Nobody has edited it since: SharePoint's own writing of our columns is no edit.</summary>
    public static bool IsAsLeft(DriveItem item, ItemTag tag) => !tag.Edited && (item.CTag == tag.CTag || IsOurs(item));

    /// <summary>Made and last changed by one application, and no person: the assistant.</summary>
    public static bool IsOurs(DriveItem item) =>
        item.File is not null && !IsByPerson(item)
        && item.LastModifiedBy?.Application?.Id is { } application && application == item.CreatedBy?.Application?.Id;

    /// <summary>A person changed it last. SharePoint names a user without id for what an application does.</summary>
    public static bool IsByPerson(DriveItem item) => item.LastModifiedBy?.User?.Id is not null;

    /// <summary>Its path inside the library, where SharePoint tells it.</summary>
    public static string? PathOf(DriveItem item)
    {
        const string Root = "root:";
        if (item.ParentReference?.Path is not { } parent || parent.IndexOf(Root, StringComparison.Ordinal) is not (>= 0 and var at))
        {
            return null;
        }

        var folder = Uri.UnescapeDataString(parent[(at + Root.Length)..]).Trim('/');
        return folder.Length == 0 ? item.Name : $"{folder}/{item.Name}";
    }
}
