using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TeamsAssistant.Calendar;

internal static class CalendarRoom
{
    public static IServiceCollection AddCalendar(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services.AddSingleton<MunicipalClock>();
    }
}
